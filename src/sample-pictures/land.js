// Fields, forests, rivers and the seasons.

function highland(b, { sky, near, far, sun }) {
  b.sky(...sky);
  if (sun) b.sun(...sun);
  b.ranges(b.h * 0.46, 4, near, far);
}

scene("ruong-nuoc-do", 11, (b) => {
  highland(b, { sky: ["#8fb8d8", "#f6d9b8", "#fbe8cf"], near: "#3f6f6c", far: "#a9bfcb", sun: [1130, 250, 46, "#fff3d6", "#ffd9a0"] });
  const glow = ["#e9d3bd", "#bcd3e0", "#f3dcc0", "#a9c8dc", "#d9e2e4"];
  b.terraces({ top: 480, bottom: 1060, steps: 17, bank: "#4d5b35", rim: "#a9b36a", swell: 80,
    shine: (i) => b.across(0, b.w, glow[i % 5], glow[(i + 2) % 5], "#fbe6c8", glow[(i + 1) % 5]) });
  b.cloud(330, 170, 1.1, "#fff6ea", 0.7);
  for (let i = 0; i < 5; i++) b.bush(120 + i * 46, 640 + (i % 2) * 16, 0.7, "#41663c");
  stilt(b, 240, 630, 0.75);
  for (const [x, y] of [[930, 800], [985, 812], [1035, 803]]) planter(b, x, y, 0.8);
  b.vignette();
});

scene("ruong-xanh", 23, (b) => {
  highland(b, { sky: ["#5fa9dc", "#bfe0ef", "#eaf6ee"], near: "#2f7a58", far: "#9cc5cf" });
  b.cloud(420, 180, 1.4); b.cloud(1180, 120, 1); b.cloud(900, 240, 0.6, "#ffffff", 0.6);
  b.terraces({ top: 450, bottom: 1050, steps: 18, bank: "#2c5d2e", rim: "#d7e58a", swell: 95, turn: 2,
    colours: ["#6fb944", "#84c74d", "#5fae47", "#97d15a", "#4fa04a"] });
  stilt(b, 1290, 650, 0.8); stilt(b, 1420, 690, 0.95);
  for (const [x, y, s] of [[1180, 660, 0.8], [1530, 720, 1.1], [1230, 700, 0.6]]) b.tree(x, y, s, "#2f7d46");
  b.birds(700, 260, 1);
  b.vignette(0.16);
});

scene("ruong-vang", 37, (b) => {
  highland(b, { sky: ["#f0a85e", "#fbd28f", "#fff0c9"], near: "#5c7448", far: "#e2b98a", sun: [420, 300, 60, "#fff4c9", "#ffc766"] });
  b.terraces({ top: 470, bottom: 1050, steps: 17, bank: "#7d6a24", rim: "#fff0a6", swell: 90, turn: 5,
    colours: ["#e8b93a", "#f2ca4c", "#d9a52e", "#f6d765", "#cdb43f"] });
  stilt(b, 1180, 640, 0.9);
  for (const [x, y, s] of [[1300, 650, 0.9], [1060, 632, 0.7]]) b.tree(x, y, s, "#6c7f3a");
  for (const [x, y] of [[520, 820], [585, 835], [650, 818]]) planter(b, x, y, 0.9);
  b.birds(1000, 210, 0.9, "#7a5230");
  b.vignette();
});

scene("bien-may", 41, (b) => {
  b.sky("#3d4f86", "#a16f9b", "#f29e7a", "#ffd9a3");
  b.sun(800, 470, 58, "#fff5d8", "#ffc27d");
  for (let i = 0; i < 5; i++) {
    const t = i / 4, y = 520 + i * 105;
    b.ridge({ y, height: 190 - i * 12, waves: 2.2 + i * 0.5, jag: 0.9, shift: i * 9 + 3, from: mix("#8a6f96", "#2b3557", t), to: mix("#c79aa0", "#4a4f77", t) });
    b.mist(y + 62, 110, mix("#ffe3c8", "#f1e6f2", t), 0.95);
    b.mist(y + 84, 80, "#fff4ea", 0.7);
  }
  for (const [x, s] of [[90, 1.2], [170, 0.9], [1490, 1.3], [1420, 0.8], [1560, 1]]) b.pine(x, 1000, s * 1.5, "#20304a");
  b.birds(1060, 330, 1.1, "#4a3a5c");
});

scene("doi-che", 53, (b) => {
  highland(b, { sky: ["#8cc7e4", "#dff1ee", "#fdf6dc"], near: "#4d8a5c", far: "#b5d4cf", sun: [1300, 190, 46, "#fffbe2", "#fff0b8"] });
  const hill = (cx, cy, rx, ry, colour) => {
    b.g.save(); b.g.beginPath(); b.g.ellipse(cx, cy, rx, ry, 0, 0, 7); b.g.clip();
    b.rect(b.down(cy - ry, cy, mix(colour, "#fff7b0", 0.3), mix(colour, "#123a22", 0.35)), cx - rx, cy - ry, rx * 2, ry * 2);
    for (let i = 0; i < 22; i++) {
      const t = Math.pow(i / 21, 1.5), y = cy - ry * (0.985 - t * 0.985), wide = rx * Math.sqrt(1 - Math.pow((cy - y) / ry, 2));
      const row = (dy, width, colour) => { b.g.beginPath(); b.g.ellipse(cx, y + dy - wide * 0.03, wide * 1.02, wide * 0.16 + 4, 0, 0.05, Math.PI - 0.05); b.g.lineWidth = width; b.g.strokeStyle = colour; b.g.stroke(); };
      const thick = 5 + 17 * t;
      row(thick * 0.5, thick * 1.1, "#23613a"); row(0, thick, mix("#5cb04c", colour, 0.3)); row(-thick * 0.22, thick * 0.42, "#a5dc6a");
    }
    b.g.restore();
  };
  hill(1250, 900, 620, 430, "#66b04f"); hill(250, 960, 640, 440, "#5aa54b"); hill(820, 1180, 760, 500, "#4f9e48");
  b.tree(1270, 480, 1.1, "#3c7d46"); b.tree(1340, 492, 0.8, "#4a8b4c");
  for (const [x, y] of [[520, 790], [640, 770], [1010, 760]]) picker(b, x, y, 1.15);
  b.cloud(480, 150, 1.1);
  b.vignette(0.15);
});

scene("hoa-man", 61, (b) => {
  b.sky("#9dc3dd", "#dfe9ee", "#f7efe8");
  b.ranges(640, 4, "#587d86", "#c3d5df", { height: 190 });
  b.ridge({ y: 800, height: 80, waves: 2, from: "#6d8f5d", to: "#48693f" });
  for (let i = 0; i < 44; i++) plum(b, b.random(0, 1600), 730 + i * 3.4, 0.38 + i * 0.008);
  b.soft(0, 1, () => {
    b.path("M-20 -40 C200 60 420 90 640 210 C800 300 960 330 1180 330", null, 0, 0, 1, "#4c3831", 26);
    b.path("M420 108 C520 60 640 40 800 70 M760 268 C860 380 960 420 1120 470 M240 40 C300 140 330 220 430 300", null, 0, 0, 1, "#4c3831", 13);
  });
  const along = [[60, -10], [200, 40], [330, 75], [480, 130], [600, 190], [720, 250], [860, 300], [1000, 325], [1150, 330], [560, 60], [700, 52], [800, 72], [860, 370], [980, 425], [1100, 465], [300, 140], [350, 220], [420, 292]];
  for (const [x, y] of along)
    for (let k = 0; k < 8; k++) {
      const dx = b.random(-46, 46), dy = b.random(-40, 40), r = b.random(10, 19);
      b.flower(x + dx, y + dy, r, b.pick(["#ffffff", "#fff4f4", "#fde9ee", "#f6fbff"]), "#e6c04a");
    }
  for (let i = 0; i < 60; i++) b.disc("#ffffffcc", b.random(0, 1600), b.random(200, 1000), b.random(2, 6), b.random(2, 4), 1);
  b.vignette(0.15);
});

scene("thao-nguyen", 67, (b) => {
  highland(b, { sky: ["#4e9fdc", "#a9d6ee", "#e6f5ee"], near: "#4c8f63", far: "#a8cbd6" });
  b.cloud(300, 200, 1.5); b.cloud(820, 120, 1); b.cloud(1300, 230, 1.3);
  b.ridge({ y: 590, height: 70, waves: 2, from: "#8bc468", to: "#5fa552" });
  b.ridge({ y: 700, height: 80, waves: 1.6, shift: 4, from: "#9bd06c", to: "#4f9a4c" });
  for (const [x, y, s] of [[420, 640, 0.34], [540, 655, 0.3], [1080, 650, 0.36]]) buffalo(b, x, y, s, "#4b3b35");
  b.ridge({ y: 830, height: 60, waves: 1.3, shift: 8, from: "#7fc157", to: "#3e8843" });
  for (let i = 0; i < 520; i++) {
    const y = 790 + Math.pow(b.random(), 0.8) * 220, t = (y - 780) / 220, x = b.random(0, 1600);
    if (i % 3) b.grass(x, y + 10, 0.4 + t * 0.6, "#4f9a46");
    b.flower(x, y, 2 + 6 * t, b.pick(["#ffffff", "#f7c6e4", "#f2a8d6", "#ffe27a", "#d9c6ff"]));
  }
  b.vignette(0.15);
});

scene("dong-song", 71, (b) => {
  highland(b, { sky: ["#7fb6d6", "#f4e3c4", "#fcefd8"], near: "#4a7f63", far: "#b2c6c6", sun: [980, 260, 42, "#fff6da", "#ffdf9e"] });
  b.ridge({ y: 560, height: 50, waves: 2, from: "#8ab36a", to: "#5b9150" });
  b.rect(b.down(540, 1000, "#7fb061", "#4c8a45"), 0, 570, 1600, 430);
  const water = b.across(300, 1300, "#9fc9d6", "#f5e4c6", "#79b2c8");
  b.path("M930 570 C760 620 1180 650 1060 720 C900 800 520 790 420 1010 L1320 1010 C1240 870 1480 780 1380 700 C1290 640 1010 640 990 570 Z", "#e7d6a4");
  b.path("M940 572 C800 625 1230 655 1110 730 C950 815 600 800 520 1010 L1230 1010 C1180 860 1420 780 1330 705 C1250 650 1000 640 980 572 Z", water);
  for (let i = 0; i < 34; i++) { const y = b.random(740, 990), x = b.random(650, 1180); b.line("#ffffff88", 3, [x, y], [x + b.random(30, 90), y]); }
  for (let r = 0; r < 7; r++) for (let i = 0; i < 13; i++) { const x = 40 + i * 36 + r * 6, y = 760 + r * 36; if (x < 470 - r * 22) maize(b, x, y, 0.55 + r * 0.09); }
  for (const [x, y, s] of [[300, 640, 0.55], [420, 650, 0.6], [210, 660, 0.62]]) { stilt(b, x, y, s); b.tree(x + 60 * s, y, s * 1.2, "#3f7a47"); }
  for (let i = 0; i < 8; i++) b.palm(1400 + b.random(-60, 180), 660 + b.random(0, 60), b.random(0.7, 1), "#3c7f45");
  b.path("M-60 0 Q0 26 70 -4 L60 10 Q0 34 -50 12 Z", "#5a3b28", 860, 850, 1.1);
  person(b, 860, 846, 0.62, { top: "#2f4d7a", hat: true });
  b.vignette(0.16);
});

scene("rung-que", 73, (b) => {
  b.sky("#e8f2d0", "#cfe3b4", "#86ad6c");
  for (let layer = 0; layer < 4; layer++) {
    const t = layer / 3, colour = mix("#b9cfa0", "#274a2f", t);
    b.ridge({ y: 640 + layer * 105, height: 50, waves: 2, shift: layer * 5, from: mix("#c6d9a6", "#3f6a38", t), to: mix("#a9c388", "#2b4d2b", t) });
    for (let i = 0; i < 17 - layer * 3; i++) {
      const x = (i + b.random(0.1, 0.9)) * (1600 / (17 - layer * 3)), y = 640 + layer * 112, thick = 7 + layer * 9;
      b.shape(b.across(x - thick, x + thick, mix("#b89a72", "#8a5f3c", t), mix("#9a8a68", "#43301f", t)),
        [[x - thick, y + 20], [x + thick, y + 20], [x + thick * 0.6, -10], [x - thick * 0.6, -10]]);
      for (let k = 0; k < 6; k++) b.disc(mix(colour, "#d6e77c", b.random(0, 0.3)), x + b.random(-70, 70), b.random(-20, 190 - layer * 20), b.random(40, 74), b.random(22, 40), b.random(-0.4, 0.4));
    }
    b.mist(640 + layer * 100, 90, "#fbf8d8", 0.35 - layer * 0.07);
  }
  b.soft(14, 0.3, () => { for (let i = 0; i < 6; i++) b.shape("#fff6c4", [[250 + i * 230, -20], [330 + i * 230, -20], [120 + i * 230, 1000], [-40 + i * 230, 1000]]); });
  for (let i = 0; i < 70; i++) b.grass(b.random(0, 1600), b.random(930, 1005), b.random(0.8, 1.5), "#6d9a3d");
  b.vignette(0.25);
});

scene("con-trau", 79, (b) => {
  highland(b, { sky: ["#e88f5a", "#f9c987", "#fdeac0"], near: "#6b6b4f", far: "#dba982", sun: [1180, 330, 64, "#fff1c4", "#ffba66"] });
  b.ridge({ y: 640, height: 60, waves: 2, from: "#a9a04c", to: "#6f7a35" });
  b.terraces({ top: 660, bottom: 1060, steps: 6, bank: "#5b5f2a", rim: "#e8d98a", swell: 26, colours: ["#8f9c3f", "#a3aa48", "#7f9139", "#b5b04f"] });
  b.soft(8, 0.3, () => b.disc("#2b2a18", 700, 862, 330, 26));
  buffalo(b, 700, 860, 1.5, "#453b3a");
  buffalo(b, 1210, 770, 0.62, "#584a45");
  b.path("M-26 0 Q0 -16 26 0 Q0 8 -26 0", "#fffaf0", 800, 566, 1); b.line("#e9a23a", 4, [826, 566], [842, 562]); b.line("#55463c", 3, [798, 570], [798, 592]);
  for (let i = 0; i < 120; i++) b.grass(b.random(0, 1600), b.random(880, 1010), b.random(0.8, 1.7), b.pick(["#93a23d", "#b5ad4a", "#6f8436"]));
  b.vignette(0.25);
});

scene("to-ong", 83, (b) => {
  highland(b, { sky: ["#7dbbe2", "#cfe8ee", "#f8f4df"], near: "#5a8f66", far: "#b4d0d6" });
  b.ridge({ y: 620, height: 90, waves: 1.7, from: "#9cc765", to: "#5c9b4b" });
  for (let i = 0; i < 170; i++) b.flower(b.random(0, 1600), b.random(590, 720), b.random(2, 4), b.pick(["#f6b8dc", "#ffffff", "#f9df78"]));
  b.ridge({ y: 740, height: 60, waves: 1.4, shift: 6, from: "#86bb57", to: "#437f3f" });
  const hive = (x, y, s, c) => {
    b.soft(8, 0.3, () => b.disc("#16301a", x, y + 6 * s, 92 * s, 14 * s));
    for (const dx of [-58, 50]) b.rect("#5b4633", x + dx * s, y - 20 * s, 10 * s, 26 * s);
    b.rect(b.across(x - 75 * s, x + 75 * s, mix(c, "#ffffff", 0.2), mix(c, "#3b2a18", 0.2)), x - 75 * s, y - 130 * s, 150 * s, 112 * s, 5 * s);
    b.rect(mix(c, "#3b2a18", 0.3), x - 75 * s, y - 76 * s, 150 * s, 5 * s);
    b.rect("#f3efe4", x - 86 * s, y - 146 * s, 172 * s, 20 * s, 4 * s); b.rect("#c9c2b2", x - 86 * s, y - 130 * s, 172 * s, 5 * s);
    b.rect("#2b2018", x - 34 * s, y - 36 * s, 68 * s, 9 * s, 4 * s);
  };
  hive(300, 720, 0.7, "#6aa7c9"); hive(560, 745, 0.8, "#e6b450"); hive(1260, 740, 0.8, "#7fb77a");
  hive(860, 830, 1.15, "#e0a23a"); hive(1180, 880, 1.3, "#d9774f"); hive(430, 880, 1.3, "#6fae8e");
  for (let i = 0; i < 26; i++) { const x = b.random(250, 1350), y = b.random(440, 800); b.disc("#ffffffaa", x - 3, y - 6, 7, 4, -0.5); b.disc("#ffffffaa", x + 4, y - 6, 7, 4, 0.5); b.disc("#4a3312", x, y, 7, 4.5); b.line("#f2c53d", 3, [x, y - 3], [x, y + 3]); }
  for (let i = 0; i < 220; i++) { const x = b.random(0, 1600), y = b.random(900, 1000); b.grass(x, y + 8, 1, "#4d8b41"); if (i % 2) b.flower(x, y, b.random(5, 9), b.pick(["#f6b8dc", "#ffffff", "#f9df78", "#c9b3f2"])); }
  b.vignette(0.15);
});

scene("vuon-quyt", 89, (b) => {
  b.sky("#8ac2e2", "#dcefec", "#f5f1da"); b.ranges(760, 4, "#4f8a68", "#b0cfd6", { height: 220 });
  b.ridge({ y: 980, height: 90, waves: 1.5, from: "#8dbb5c", to: "#588f45" });
  for (const [x, y, s] of [[170, 1010, 1], [420, 1000, 0.9], [900, 990, 0.9], [1090, 1010, 1]]) citrus(b, x, y, s, 9);
  b.ridge({ y: 1330, height: 60, waves: 1.2, shift: 5, from: "#79ab4c", to: "#3f7a38" });
  citrus(b, 600, 1450, 3.6, 46);
  for (let i = 0; i < 150; i++) b.grass(b.random(0, 1200), b.random(1420, 1605), b.random(1, 2), "#5b9443");
  for (let i = 0; i < 7; i++) b.disc("#ee8f25", 360 + b.random(0, 480), 1470 + b.random(0, 60), 21);
  b.vignette(0.15);
}, { portrait: true });

scene("thac-nuoc", 97, (b) => {
  b.sky("#bfe0e6", "#dff0e6", "#9cc7a2"); b.ranges(520, 3, "#5f9a7f", "#bcd9d8", { height: 230 });
  const cliff = (side) => {
    const points = [[side < 0 ? -10 : 1210, 190], [600 + side * 330, 262]];
    for (let y = 330; y <= 1620; y += 30) points.push([600 + side * (110 + (y - 330) * 0.05 + b.layered(y / 170, side + 3) * 60), y]);
    points.push([side < 0 ? -10 : 1210, 1620]);
    b.shape(b.across(side < 0 ? 0 : 1200, 600, "#3c5a4c", "#7b8574"), points);
    for (let i = 0; i < 60; i++) { const y = b.random(380, 1300), x = 600 + side * b.random(170, 620); b.soft(0, 0.25, () => b.line(b.pick(["#223a32", "#b4bba4"]), 4, [x, y], [x + b.random(-16, 16), y + b.random(30, 120)])); }
    for (let i = 0; i < 46; i++) b.bush(600 + side * b.random(190, 640), 330 + b.random(0, 1100), b.random(0.9, 1.9), b.pick(["#3f7d4c", "#579a54", "#2f6a45", "#76ad58"]));
  };
  b.rect(b.down(300, 1250, "#f7fcff", "#cfe7ee"), 470, 330, 260, 1000);
  for (let i = 0; i < 120; i++) { const x = b.random(478, 722), y = b.random(330, 1200); b.soft(0, 0.5, () => b.line(b.pick(["#ffffff", "#a9d2df", "#8fc3d4"]), b.random(2, 7), [x, y], [x + b.random(-6, 6), y + b.random(60, 240)])); }
  cliff(-1); cliff(1);
  for (const side of [-1, 1]) for (let i = 0; i < 15; i++) b.bush(600 + side * (112 + i * 36), 350 - i * 8 + b.random(-8, 14), 1.2 + i * 0.05, b.pick(["#4c8f52", "#3a7a48", "#6aa556"]));
  b.path("M-10 1330 C260 1250 940 1250 1210 1330 L1210 1610 L-10 1610 Z", b.down(1260, 1600, "#c9e9ea", "#3f9aa6"));
  b.mist(1270, 190, "#ffffff", 0.85);
  for (let i = 0; i < 40; i++) { const x = b.random(60, 1140), y = b.random(1360, 1570); b.line("#ffffff77", 4, [x, y], [x + b.random(30, 110), y]); }
  for (const [x, y, r] of [[140, 1480, 110], [300, 1540, 80], [1060, 1490, 120], [900, 1560, 70]]) { b.disc("#5c6a60", x, y, r, r * 0.6); b.disc("#8b9886", x - r * 0.15, y - r * 0.18, r * 0.7, r * 0.32); }
  for (let i = 0; i < 30; i++) b.grass(b.pick([b.random(0, 260), b.random(960, 1200)]), b.random(1420, 1600), 1.8, "#4f9150");
  b.vignette(0.25);
}, { portrait: true });

scene("dem-dom-dom", 101, (b) => {
  b.sky("#0d1638", "#1f2f5e", "#3d5480");
  for (let i = 0; i < 230; i++) b.disc(b.pick(["#ffffff", "#fff3c4", "#cfe0ff"]) + "cc", b.random(0, 1600), b.random(0, 520), b.random(0.7, 2.2));
  b.soft(40, 0.18, () => { for (let i = 0; i < 14; i++) b.disc("#cdd8ff", 200 + i * 95, 60 + i * 26, 90, 40, 0.3); });
  b.sun(1280, 170, 44, "#fdf6d8", "#b9c6ff");
  b.ranges(560, 3, "#1c2c4f", "#3c5078", { height: 170 });
  b.ridge({ y: 690, height: 60, waves: 2, from: "#1d3a3f", to: "#12262f" });
  for (const [x, y, s] of [[380, 720, 0.9], [620, 700, 0.75], [1080, 715, 0.85], [1250, 740, 1.05]]) { b.tree(x - 110 * s, y, s * 1.4, "#17333a", "#0e1c22"); stilt(b, x, y, s, { night: true }); }
  b.terraces({ top: 760, bottom: 1080, steps: 7, bank: "#0c1c22", rim: "#3d6a6a", swell: 34, shine: (i) => b.across(0, 1600, "#1b3a4d", "#2f5872", i % 2 ? "#16313f" : "#274d63", "#1b3a4d") });
  for (let i = 0; i < 130; i++) { const x = b.random(0, 1600), y = b.random(600, 985), r = b.random(1.6, 3.6); b.soft(7, 0.75, () => b.disc("#e6ff7a", x, y, r * 3.4)); b.disc("#fbffd0", x, y, r); }
  b.vignette(0.4);
});
