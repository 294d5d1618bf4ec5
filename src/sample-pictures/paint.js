// The brush that all scenes share, and the list they add themselves to.
const scenes = {};

function paint({ seed, portrait, draw }) {
  const canvas = document.createElement("canvas");
  canvas.width = portrait ? 1200 : 1600;
  canvas.height = portrait ? 1600 : 1000;
  draw(new Brush(canvas, seed));
  // Busy scenes give up some quality to stay within the weight that a page can carry.
  for (let quality = 0.72; ; quality -= 0.04) {
    const data = canvas.toDataURL("image/jpeg", quality);
    if (data.length * 0.75 < 128 * 1024 || quality < 0.4) return data;
  }
}

function scene(name, seed, draw, { portrait = false } = {}) {
  scenes[name] = { seed, portrait, draw };
}

/** Mixes two #rrggbb colours. */
function mix(a, b, t) {
  const part = (c, i) => parseInt(c.slice(1 + 2 * i, 3 + 2 * i), 16);
  const hex = (i) => Math.round(part(a, i) * (1 - t) + part(b, i) * t).toString(16).padStart(2, "0");
  return `#${hex(0)}${hex(1)}${hex(2)}`;
}

class Brush {
  constructor(canvas, seed) {
    this.g = canvas.getContext("2d");
    this.g.lineCap = this.g.lineJoin = "round";
    this.w = canvas.width;
    this.h = canvas.height;
    this.seed = seed;
    this.state = seed * 7919 + 1;
  }

  random(from = 0, to = 1) {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (to - from);
  }

  pick(list) {
    return list[Math.floor(this.random(0, list.length))];
  }

  /** Smooth noise between -1 and 1. */
  noise(x, y = 0) {
    const at = (i, j) => {
      const n = Math.sin(i * 127.1 + j * 311.7 + this.seed * 74.7) * 43758.5453;
      return (n - Math.floor(n)) * 2 - 1;
    };
    const ease = (t) => t * t * (3 - 2 * t);
    const i = Math.floor(x), j = Math.floor(y), u = ease(x - i), v = ease(y - j);
    const low = at(i, j) * (1 - u) + at(i + 1, j) * u;
    const high = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u;
    return low * (1 - v) + high * v;
  }

  layered(x, y = 0) {
    return this.noise(x, y) * 0.6 + this.noise(x * 2.1, y + 9) * 0.27 + this.noise(x * 4.7, y + 21) * 0.13;
  }

  down(y0, y1, ...colours) {
    const fill = this.g.createLinearGradient(0, y0, 0, y1);
    colours.forEach((c, i) => fill.addColorStop(i / Math.max(1, colours.length - 1), c));
    return fill;
  }

  across(x0, x1, ...colours) {
    const fill = this.g.createLinearGradient(x0, 0, x1, 0);
    colours.forEach((c, i) => fill.addColorStop(i / Math.max(1, colours.length - 1), c));
    return fill;
  }

  shape(fill, points) {
    this.g.beginPath();
    points.forEach(([x, y]) => this.g.lineTo(x, y));
    this.g.closePath();
    this.g.fillStyle = fill;
    this.g.fill();
  }

  /** Fills an SVG path drawn around (0,0), moved to x,y and scaled. */
  path(d, fill, x = 0, y = 0, s = 1, stroke = null, width = 1) {
    const { g } = this;
    g.save();
    g.translate(x, y);
    Array.isArray(s) ? g.scale(...s) : g.scale(s, s);
    const p = new Path2D(d);
    if (fill) { g.fillStyle = fill; g.fill(p); }
    if (stroke) { g.strokeStyle = stroke; g.lineWidth = width; g.stroke(p); }
    g.restore();
  }

  rect(fill, x, y, w, h, radius = 0) {
    this.g.beginPath();
    this.g.roundRect(x, y, w, h, radius);
    this.g.fillStyle = fill;
    this.g.fill();
  }

  disc(fill, x, y, rx, ry = rx, turn = 0) {
    this.g.beginPath();
    this.g.ellipse(x, y, rx, ry, turn, 0, 7);
    this.g.fillStyle = fill;
    this.g.fill();
  }

  line(stroke, width, ...points) {
    this.g.beginPath();
    points.forEach(([x, y]) => this.g.lineTo(x, y));
    this.g.strokeStyle = stroke;
    this.g.lineWidth = width;
    this.g.stroke();
  }

  soft(blur, alpha, draw) {
    this.g.save();
    this.g.filter = blur ? `blur(${blur}px)` : "none";
    this.g.globalAlpha = alpha;
    draw();
    this.g.restore();
  }

  sky(...colours) {
    this.rect(this.down(0, this.h, ...colours), 0, 0, this.w, this.h);
  }

  sun(x, y, r, colour, glow = colour) {
    const halo = this.g.createRadialGradient(x, y, r * 0.6, x, y, r * 6);
    halo.addColorStop(0, glow + "cc");
    halo.addColorStop(0.25, glow + "55");
    halo.addColorStop(1, glow + "00");
    this.rect(halo, 0, 0, this.w, this.h);
    this.disc(colour, x, y, r);
  }

  cloud(x, y, s, colour = "#ffffff", alpha = 0.85) {
    this.soft(5, alpha, () => {
      for (const [dx, dy, r] of [[-90, 0, 38], [-45, -22, 52], [15, -34, 62], [70, -8, 46], [115, 6, 28]])
        this.disc(colour, x + dx * s, y + dy * s, r * s, r * s * 0.72);
      this.rect(colour, x - 125 * s, y - 4 * s, 265 * s, 34 * s, 17 * s);
    });
  }

  /** One range of hills across the picture; returns the height of its crest at x. */
  ridge({ y, height, waves = 3, jag = 0, from, to, base = this.h, shift = 0 }) {
    const crest = (x) => {
      const u = (x / this.w) * waves + shift;
      const sharp = jag ? -Math.abs(this.noise(u * 1.3, shift + 3)) * jag : 0;
      return y - height * (this.layered(u, shift) * 0.75 + 0.25 + sharp * -0.6);
    };
    const points = [[-5, base + 5]];
    for (let x = -5; x <= this.w + 5; x += 5) points.push([x, crest(x)]);
    points.push([this.w + 5, base + 5]);
    this.shape(this.down(y - height, Math.min(base, y + height * 1.2), from, to), points);
    return crest;
  }

  mist(y, depth, colour = "#ffffff", alpha = 0.5) {
    this.soft(depth * 0.35, alpha, () => {
      for (let i = 0; i < 9; i++)
        this.disc(colour, this.random(0, this.w), y + this.random(-0.3, 0.3) * depth,
          this.random(0.12, 0.3) * this.w, depth * this.random(0.25, 0.5));
    });
  }

  /** Far ranges that pale with distance. */
  ranges(y, count, near, far, { height = 170, jag = 0.6 } = {}) {
    for (let i = 0; i < count; i++) {
      const t = (i + 1) / count;
      const colour = mix(far, near, t);
      this.ridge({ y: y - (count - i - 1) * height * 0.33, height: height * (1.25 - 0.45 * t), waves: 2 + i,
        jag, shift: i * 11 + this.seed, from: colour, to: mix(colour, far, 0.55) });
      this.mist(y - (count - i - 1) * height * 0.3 + 30, 70, mix(far, "#ffffff", 0.4), 0.4);
    }
  }

  /** Stepped paddies that follow the slope from top to bottom. */
  terraces({ top, bottom, steps, colours, bank, rim, lean = 0, swell = 90, shine = null, turn = 0 }) {
    const level = (i) => top + (bottom - top) * Math.pow(i / steps, 1.55);
    const contour = (i, x) => {
      const t = i / steps, u = x / this.w;
      return level(i) + lean * (u - 0.5) * (1 - t * 0.5) +
        swell * (0.45 + 1.25 * t) * (this.noise(u * 2.6 + turn, i * 0.12) + 0.3 * this.noise(u * 6.5, i * 0.16 + 40));
    };
    const edge = (i, lift = 0) => {
      const points = [];
      for (let x = -10; x <= this.w + 10; x += 8) points.push([x, contour(i, x) + lift]);
      return points;
    };
    for (let i = 0; i < steps; i++) {
      const t = i / steps, thick = 2 + 7 * t;
      const close = (points) => [[-10, this.h + 20], ...points, [this.w + 10, this.h + 20]];
      this.shape(bank, close(edge(i, -thick)));
      this.shape(shine ? shine(i) : this.pick(colours), close(edge(i)));
      this.soft(0, 0.55, () => this.line(rim, 1 + 2.6 * t, ...edge(i, -thick)));
      const next = level(i + 1) - level(i);
      if (!shine && next > 26) this.blades(i, contour, next, this.pick(colours));
    }
    return contour;
  }

  blades(i, contour, deep, colour) {
    this.soft(0, 0.35, () => {
      for (let k = 0; k < 130; k++) {
        const x = this.random(0, this.w), y = contour(i, x) + this.random(4, deep);
        this.line(mix(colour, "#ffffff", 0.35), 1.6, [x, y], [x + this.random(-3, 3), y - 9]);
      }
    });
  }

  bush(x, y, s, colour) {
    this.disc("#00000022", x + 4 * s, y + 4 * s, 42 * s, 8 * s);
    for (const [dx, dy, r, t] of [[-20, -20, 26, 0.15], [18, -18, 28, 0.12], [0, -36, 30, 0], [-8, -44, 17, -1]])
      this.disc(t < 0 ? mix(colour, "#fff7c0", 0.28) : mix(colour, "#10331f", t), x + dx * s, y + dy * s, r * s);
  }

  tree(x, y, s, colour, trunk = "#5d4431") {
    this.shape(trunk, [[x - 6 * s, y], [x + 6 * s, y], [x + 3 * s, y - 70 * s], [x - 3 * s, y - 70 * s]]);
    this.bush(x, y - 45 * s, s * 1.15, colour);
  }

  pine(x, y, s, colour) {
    this.rect("#4b3a2c", x - 4 * s, y - 30 * s, 8 * s, 30 * s);
    for (let i = 0; i < 4; i++) {
      const wide = (46 - i * 9) * s, at = y - (22 + i * 30) * s;
      this.shape(mix(colour, "#ffffff", i * 0.05), [[x - wide, at], [x + wide, at], [x, at - 56 * s]]);
      this.shape(mix(colour, "#0b2219", 0.28), [[x, at - 56 * s], [x + wide, at], [x + wide * 0.2, at - 8 * s]]);
    }
  }

  palm(x, y, s, colour) {
    this.line("#6b5640", 7 * s, [x, y], [x + 4 * s, y - 60 * s], [x + 2 * s, y - 120 * s]);
    for (let i = 0; i < 9; i++) {
      const a = Math.PI * (1.05 + (i / 8) * 0.9);
      const dx = Math.cos(a) * 62 * s, dy = Math.sin(a) * 52 * s;
      this.path(`M0 0 Q${dx * 0.5} ${dy - 14 * s} ${dx} ${dy + 16 * s} Q${dx * 0.55} ${dy * 0.6} 0 0`,
        mix(colour, "#0f2a1a", i % 2 ? 0.25 : 0), x + 2 * s, y - 120 * s);
    }
  }

  banana(x, y, s, colour) {
    this.rect(mix(colour, "#e8e2a0", 0.3), x - 5 * s, y - 70 * s, 10 * s, 70 * s, 4 * s);
    for (const [dx, dy] of [[-70, -90], [70, -86], [-42, -140], [46, -136], [4, -160], [-84, -40], [82, -36]])
      this.path(`M0 0 Q${dx * 0.3 * s} ${dy * s} ${dx * s} ${dy * s} Q${dx * 0.9 * s} ${dy * 0.35 * s} 0 0`,
        mix(colour, dx > 0 ? "#123a20" : "#f4f0a8", 0.18), x, y - 60 * s);
  }

  grass(x, y, s, colour) {
    for (let k = -2; k <= 2; k++)
      this.line(mix(colour, "#ffffff", this.random(0, 0.25)), 3 * s, [x + k * 3 * s, y],
        [x + k * 8 * s + this.random(-3, 3), y - this.random(16, 30) * s]);
  }

  flower(x, y, r, petal, heart = "#ffd54a") {
    for (let k = 0; k < 5; k++)
      this.disc(petal, x + Math.cos(k * 1.257) * r, y + Math.sin(k * 1.257) * r, r * 0.72);
    this.disc(heart, x, y, r * 0.5);
  }

  birds(x, y, s, colour = "#3b4a55") {
    for (const [dx, dy, k] of [[0, 0, 1], [46, -18, 0.8], [84, 8, 0.7]])
      this.path("M-20 -8 Q-8 -12 0 0 Q8 -12 20 -8", null, x + dx * s, y + dy * s, s * k, colour, 3);
  }

  /** A gentle darkening of the corners, last of all. */
  vignette(alpha = 0.22) {
    const { g, w, h } = this;
    const far = Math.hypot(w, h) / 2;
    const fill = g.createRadialGradient(w / 2, h / 2, far * 0.55, w / 2, h / 2, far * 1.08);
    fill.addColorStop(0, "#00000000");
    fill.addColorStop(1, `rgba(16,24,32,${alpha})`);
    this.rect(fill, 0, 0, w, h);
  }
}
