// Houses, people, animals, and the scenes of village life.

function stilt(b, x, y, s, { night = false } = {}) {
  const wood = night ? "#2a2430" : "#9a6b42", dark = night ? "#15131d" : "#5c3d27", roof = night ? "#241f2e" : "#7a6a52";
  b.disc(night ? "#00000055" : "#00000030", x, y + 4 * s, 105 * s, 12 * s);
  b.rect(dark + "66", x - 86 * s, y - 58 * s, 172 * s, 56 * s);
  for (const dx of [-84, -44, -4, 36, 76]) b.rect(dark, x + dx * s, y - 62 * s, 8 * s, 64 * s);
  b.rect(b.down(y - 126 * s, y - 58 * s, mix(wood, "#ffffff", night ? 0 : 0.14), wood), x - 88 * s, y - 126 * s, 176 * s, 68 * s);
  for (let k = -5; k <= 5; k++) b.line(dark + "55", 1.5 * s, [x + k * 16 * s, y - 124 * s], [x + k * 16 * s, y - 62 * s]);
  b.rect(dark, x - 96 * s, y - 64 * s, 192 * s, 7 * s);
  for (const dx of [-66, -14, 38]) {
    b.rect(dark, x + (dx - 3) * s, y - 113 * s, 34 * s, 38 * s, 2 * s);
    b.rect(night ? "#ffc861" : "#3b2b22", x + dx * s, y - 110 * s, 28 * s, 32 * s, 2 * s);
    b.line(dark, 2.5 * s, [x + (dx + 14) * s, y - 110 * s], [x + (dx + 14) * s, y - 78 * s]);
    if (night) b.soft(16 * s, 0.5, () => b.disc("#ffb84a", x + (dx + 14) * s, y - 92 * s, 30 * s));
  }
  b.path("M-122 -112 Q-84 -150 -66 -214 L66 -214 Q84 -150 122 -112 Z", b.down(-214, -112, mix(roof, "#ffffff", night ? 0.06 : 0.22), roof), x, y, s);
  for (let k = 1; k < 5; k++) b.path(`M${-72 - k * 10} ${-214 + k * 21} Q0 ${-208 + k * 21} ${72 + k * 10} ${-214 + k * 21}`, null, x, y, s, dark + "44", 2.5);
  b.path("M-70 -216 L70 -216 L64 -208 L-64 -208 Z", dark, x, y, s);
  b.line(dark, 4 * s, [x + 92 * s, y - 60 * s], [x + 124 * s, y]); b.line(dark, 4 * s, [x + 106 * s, y - 60 * s], [x + 138 * s, y]);
  for (let k = 1; k < 6; k++) b.line(dark, 3 * s, [x + (92 + k * 5.6) * s, y - (60 - k * 10) * s], [x + (106 + k * 5.6) * s, y - (60 - k * 10) * s]);
}

/** A person seen from behind; dress gives the colours. */
function person(b, x, y, s, { top = "#27305a", skirt = null, bands = ["#c8385a", "#e8b53a", "#2f8a6a"], scarf = "#8a2f4a", hat = false, basket = false, seated = false } = {}) {
  b.disc("#00000026", x, y, 30 * s, 6 * s);
  if (seated) b.path("M-32 0 Q-38 -30 -22 -36 L22 -36 Q38 -30 32 0 Z", skirt ?? mix(top, "#000000", 0.25), x, y, s);
  else if (skirt) {
    b.path("M-14 -58 L14 -58 L32 -10 Q0 -2 -32 -10 Z", skirt, x, y, s);
    bands.forEach((c, i) => b.path(`M${-25 - i * 3} ${-26 + i * 6} Q0 ${-18 + i * 6} ${25 + i * 3} ${-26 + i * 6} L${26 + i * 3} ${-22 + i * 6} Q0 ${-14 + i * 6} ${-26 - i * 3} ${-22 + i * 6} Z`, c, x, y, s));
    b.rect("#2a2233", x - 12 * s, y - 12 * s, 8 * s, 12 * s); b.rect("#2a2233", x + 4 * s, y - 12 * s, 8 * s, 12 * s);
  } else { b.rect("#2b2f3d", x - 14 * s, y - 60 * s, 12 * s, 60 * s, 3 * s); b.rect("#2b2f3d", x + 2 * s, y - 60 * s, 12 * s, 60 * s, 3 * s); }
  const up = seated ? 26 : 0;
  b.path("M-18 -56 Q-22 -100 -10 -108 L10 -108 Q22 -100 18 -56 Z", top, x, y + up * s, s);
  b.path("M-15 -104 Q-30 -84 -25 -58 L-18 -60 Q-20 -82 -10 -98 Z M15 -104 Q30 -84 25 -58 L18 -60 Q20 -82 10 -98 Z", mix(top, "#000000", 0.18), x, y + up * s, s);
  if (bands && skirt) b.path("M-19 -64 L19 -64 L19 -58 L-19 -58 Z", bands[0], x, y + up * s, s);
  b.disc("#c99873", x, y + (up - 116) * s, 11 * s, 13 * s);
  b.disc("#2a2028", x, y + (up - 120) * s, 12.5 * s, 12 * s);
  if (hat) b.path("M-30 -116 Q-6 -128 0 -146 Q6 -128 30 -116 Q0 -106 -30 -116 Z", "#e4cf9a", x, y + up * s, s);
  else if (scarf) { b.disc(scarf, x, y + (up - 124) * s, 14 * s, 10 * s); b.rect(mix(scarf, "#ffffff", 0.3), x - 13 * s, y + (up - 124) * s, 26 * s, 4 * s); }
  if (basket) { b.path("M-17 -104 L17 -104 L12 -62 L-12 -62 Z", "#b98a4d", x, y, s); for (let k = 0; k < 4; k++) b.line("#8a6232", 2 * s, [x - (16 - k) * s, y - (96 - k * 10) * s], [x + (16 - k) * s, y - (96 - k * 10) * s]); b.disc("#5d9a45", x, y - 106 * s, 16 * s, 7 * s); }
}

function planter(b, x, y, s) {
  b.path("M-6 0 L-8 -34 L8 -34 L6 0 Z", "#2c3350", x, y, s);
  b.path("M-10 -30 Q-8 -58 22 -56 L34 -46 L16 -40 Q8 -28 10 -26 Z", b.pick(["#a23a4d", "#2f5d86", "#3a7a62"]), x, y, s);
  b.line("#c99873", 4 * s, [x + 26 * s, y - 48 * s], [x + 34 * s, y - 12 * s]);
  b.path("M12 -62 Q30 -82 48 -52 Q28 -52 12 -62 Z", "#ecd9a6", x, y, s);
}

function picker(b, x, y, s) {
  person(b, x, y + 40 * s, s, { top: b.pick(["#7a2f56", "#2d4f86", "#2f6a5a"]), scarf: "#f2ead8", hat: b.random() > 0.5, basket: true, skirt: "#26304f" });
}

function buffalo(b, x, y, s, colour) {
  const dark = mix(colour, "#000000", 0.35), light = mix(colour, "#ffd9a8", 0.22);
  for (const dx of [-128, 66]) b.path("M-14 -100 L20 -100 L16 0 L-8 0 Z", dark, x + dx * s, y, s);
  b.path("M-186 -180 C-170 -232 -60 -226 20 -222 C92 -226 146 -232 164 -186 C176 -152 150 -96 100 -84 C30 -66 -80 -68 -150 -84 C-190 -96 -200 -140 -186 -180 Z", b.down(-230, -70, light, colour), x, y, s);
  for (const dx of [-160, 96]) b.path("M-18 -120 L24 -112 L20 -52 L22 0 L-6 0 L-8 -50 Z", colour, x + dx * s, y, s);
  b.path("M-184 -176 Q-214 -140 -206 -84", null, x, y, s, colour, 7); b.disc(dark, x - 206 * s, y - 76 * s, 8 * s, 15 * s);
  b.path("M112 -206 C150 -214 190 -170 214 -120 L186 -92 C150 -100 110 -120 96 -150 Z", colour, x, y, s);
  b.path("M178 -146 C206 -150 232 -120 252 -70 C258 -52 244 -40 226 -44 C204 -52 180 -84 168 -112 Z", mix(colour, "#000000", 0.08), x, y, s);
  b.disc(dark, x + 240 * s, y - 54 * s, 12 * s, 9 * s, 0.8); b.disc("#14100e", x + 204 * s, y - 112 * s, 5 * s);
  b.path("M168 -140 Q142 -132 128 -146 Q146 -160 172 -152 Z", dark, x, y, s);
  b.path("M184 -150 C176 -196 132 -226 84 -214 C126 -210 158 -188 168 -142 Z", "#d8c7a8", x, y, s);
  b.path("M196 -146 C214 -180 204 -220 168 -240 C190 -214 192 -180 182 -146 Z", "#bfae90", x, y, s);
}

function plum(b, x, y, s) {
  b.path("M-7 0 L7 0 L4 -50 L30 -92 L22 -96 L2 -66 L-22 -100 L-28 -96 L-5 -48 Z", "#4c3831", x, y, s);
  for (let k = 0; k < 34; k++) b.disc(b.pick(["#ffffff", "#fdeff2", "#f3f6f8"]), x + Math.cos(k * 2.4) * Math.sqrt(k) * 10 * s, y - 102 * s + Math.sin(k * 2.4) * Math.sqrt(k) * 7.6 * s, b.random(10, 17) * s);
}

function citrus(b, x, y, s, fruit) {
  b.disc("#00000030", x, y, 92 * s, 12 * s);
  b.path("M-9 0 L9 0 L6 -60 L34 -110 L26 -116 L0 -78 L-30 -116 L-36 -108 L-6 -58 Z", "#5f4632", x, y, s);
  for (let k = 0; k < 60; k++) {
    const a = b.random(0, 6.28), r = Math.sqrt(b.random());
    b.disc(b.pick(["#2f7a3d", "#3b8b45", "#4f9d4c", "#286b38"]), x + Math.cos(a) * r * 92 * s, y - 150 * s + Math.sin(a) * r * 78 * s, b.random(16, 27) * s, b.random(12, 20) * s, a);
  }
  for (let k = 0; k < fruit; k++) {
    const a = k * 2.4 + b.random(-0.5, 0.5), r = Math.sqrt((k + b.random()) / fruit), fx = x + Math.cos(a) * r * 92 * s, fy = y - 145 * s + Math.sin(a) * r * 76 * s;
    b.disc("#d9741c", fx, fy, 8.5 * s); b.disc("#f79f2e", fx - 1 * s, fy - 1 * s, 7.4 * s); b.disc("#ffd08a", fx - 3 * s, fy - 3 * s, 2.2 * s);
  }
}

function maize(b, x, y, s) {
  b.line("#5b8f3c", 5 * s, [x, y], [x, y - 84 * s]);
  for (const [dx, dy] of [[-34, -40], [34, -52], [-28, -72], [26, -84]]) b.path(`M0 ${dy * 0.6} Q${dx * 0.5} ${dy - 18} ${dx} ${dy + 6} Q${dx * 0.4} ${dy} 0 ${dy * 0.6}`, "#74ab45", x, y, s);
  b.line("#e0c15a", 3 * s, [x, y - 84 * s], [x + 3 * s, y - 102 * s]);
}

/** A plain modern building with a gable roof. */
function hall(b, x, y, w, tall, wall, roof, { doors = 1, windows = 4 } = {}) {
  b.soft(10, 0.25, () => b.disc("#20301c", x, y + 6, w * 0.56, 16));
  b.rect(b.down(y - tall, y, mix(wall, "#ffffff", 0.3), wall), x - w / 2, y - tall, w, tall);
  b.rect(mix(wall, "#6b4a2e", 0.5), x - w / 2, y - 16, w, 16);
  b.shape(b.down(y - tall - w * 0.16, y - tall, mix(roof, "#ffffff", 0.18), roof), [[x - w * 0.57, y - tall + 6], [x - w * 0.46, y - tall - w * 0.15], [x + w * 0.46, y - tall - w * 0.15], [x + w * 0.57, y - tall + 6]]);
  for (let k = -9; k <= 9; k++) b.line("#00000018", 3, [x + k * w * 0.051, y - tall - w * 0.15], [x + k * w * 0.062, y - tall + 6]);
  b.rect("#0000002a", x - w / 2, y - tall + 6, w, 10);
  const cells = windows + doors, cell = w / cells;
  for (let i = 0; i < cells; i++) {
    const cx = x - w / 2 + (i + 0.5) * cell, door = Math.abs(i - (cells - 1) / 2) < doors / 2;
    const ww = cell * 0.5, top = y - tall * 0.74, hh = door ? tall * 0.74 - 8 : tall * 0.38;
    b.rect("#fffaf0", cx - ww / 2 - 6, top - 6, ww + 12, hh + (door ? 6 : 12), 3);
    b.rect(door ? "#3f6f5a" : b.down(top, top + hh, "#9fc6d6", "#5f93ac"), cx - ww / 2, top, ww, hh, 2);
    b.rect("#fffaf0", cx - 2, top, 4, hh);
    if (!door) b.rect("#fffaf0", cx - ww / 2, top + hh * 0.45, ww, 4);
  }
}

function flag(b, x, y, tall) {
  b.rect("#cfd4d6", x - 3, y - tall, 6, tall);
  b.path("M0 0 Q30 -12 58 0 Q86 12 116 0 L116 72 Q86 84 58 72 Q30 60 0 72 Z", "#d8242f", x + 3, y - tall + 4);
  let star = "";
  for (let k = 0; k < 10; k++) { const a = -Math.PI / 2 + (k * Math.PI) / 5, r = k % 2 ? 8.6 : 22; star += `${k ? "L" : "M"}${Math.cos(a) * r} ${Math.sin(a) * r}`; }
  b.path(star + "Z", "#ffd83d", x + 61, y - tall + 40);
}

function farmland(b, y, { sky = ["#6fb4e0", "#c8e5ef", "#f4f5df"], near = "#4c8f66", far = "#abcdd6" } = {}) {
  b.sky(...sky); b.cloud(360, 150, 1.2); b.cloud(1240, 190, 1);
  b.ranges(y - 90, 4, near, far);
  b.ridge({ y, height: 50, waves: 2, from: "#8fc465", to: "#5da04d" });
}

scene("nha-san", 103, (b) => {
  farmland(b, 600);
  for (let i = 0; i < 7; i++) b.palm(80 + i * 240 + b.random(-40, 40), 640, b.random(0.9, 1.4), "#3e8a4c");
  stilt(b, 360, 690, 1.15); stilt(b, 1290, 680, 1.1); stilt(b, 820, 730, 1.6);
  for (const [x, y, s] of [[560, 720, 1], [1080, 720, 1.2], [150, 710, 1.1], [1500, 715, 1.2]]) b.banana(x, y, s, "#5aa64b");
  b.terraces({ top: 745, bottom: 1060, steps: 7, bank: "#3f6f31", rim: "#dbe891", swell: 30, colours: ["#7cc04d", "#8ccb55", "#68b34a", "#9bd463"] });
  person(b, 660, 800, 0.8, { skirt: "#1f2a4a", basket: true }); b.vignette(0.15);
});

scene("cho-phien", 107, (b) => {
  farmland(b, 520, { sky: ["#7fbce2", "#dcecea", "#fbf1d8"] });
  b.rect(b.down(520, 1000, "#d9c59a", "#b8986a"), 0, 560, 1600, 440);
  const stall = (x, y, s, c) => {
    b.rect("#00000022", x - 130 * s, y - 8 * s, 260 * s, 16 * s, 8 * s);
    for (const dx of [-118, 112]) b.rect("#6b4e35", x + dx * s, y - 190 * s, 7 * s, 190 * s);
    b.rect("#a9794c", x - 120 * s, y - 72 * s, 240 * s, 12 * s); b.rect("#8a5f3a", x - 114 * s, y - 60 * s, 228 * s, 56 * s);
    for (let k = 0; k < 9; k++) b.disc(b.pick(["#e2572f", "#f2b13a", "#6fae47", "#a83c63", "#f4e2b8"]), x + (-96 + k * 24) * s, y - 80 * s, 14 * s, 11 * s);
    b.path("M-150 -182 L-118 -236 L118 -236 L150 -182 Z", c, x, y, s);
    for (let k = 0; k < 6; k++) b.path(`M${-150 + k * 50} -182 a25 20 0 0 0 50 0 Z`, k % 2 ? "#fff6e6" : c, x, y, s);
    for (let k = 0; k < 3; k++) b.path(`M${-100 + k * 79} -236 L${-68 + k * 79} -236 L${-74 + k * 100 - 20} -182 L${-116 + k * 100 - 20} -182 Z`, "#fff6e6", x, y, s);
  };
  stall(250, 680, 0.9, "#c9403f"); stall(620, 660, 0.85, "#2f7f86"); stall(990, 665, 0.88, "#e09a2f"); stall(1360, 685, 0.95, "#7a4a86");
  const dress = () => ({ top: b.pick(["#27305a", "#1f2d3f", "#3c2350", "#7a2f4a"]), skirt: b.pick(["#2a2f66", "#7a2440", "#234a5a", "#3a2450"]), scarf: b.pick(["#c8385a", "#e0a83a", "#3a8a8a", "#d8d0e8"]), bands: [b.pick(["#e0405a", "#f29a3a"]), "#f4d35e", b.pick(["#37a08a", "#5a8ad0"])], basket: b.random() > 0.62 });
  for (let row = 0; row < 3; row++) for (let i = 0; i < 9 - row * 2; i++) person(b, 90 + i * (175 + row * 60) + b.random(-40, 40), 735 + row * 112 + b.random(-12, 12), 0.95 + row * 0.38, dress());
  b.vignette(0.2);
});

scene("duong-be-tong", 109, (b) => {
  farmland(b, 590);
  for (const [x, y, s] of [[1080, 600, 0.5], [1180, 615, 0.55], [980, 612, 0.45]]) stilt(b, x, y, s);
  b.rect(b.down(590, 1000, "#84bd59", "#4a8b43"), 0, 610, 1600, 400);
  b.path("M1030 604 C900 640 1240 650 1160 700 C1010 790 480 760 380 1010 L1150 1010 C1120 860 1460 760 1320 680 C1240 640 1000 640 1050 604 Z", "#7b6d52");
  b.path("M1034 604 C920 640 1250 652 1176 702 C1030 795 530 765 440 1010 L1080 1010 C1060 850 1420 765 1290 686 C1210 644 1010 640 1046 604 Z", b.down(600, 1000, "#e5e0d5", "#c3bcae"));
  for (let i = 0; i < 7; i++) { const t = i / 7, y = 730 + t * 270; b.line("#9d968899", 2 + t * 4, [1010 - t * 500, y], [1170 - t * 80, y]); }
  for (let i = 0; i < 120; i++) { const t = b.random(), y = 720 + t * 280; b.flower(b.pick([1010 - t * 640, 1270 - t * 60]) + b.random(-26, 36), y, 3 + t * 6, b.pick(["#f7c23f", "#ff8f5a", "#ffffff", "#f2a0c8"])); }
  for (const [x, y, s] of [[160, 760, 1.6], [330, 700, 1.1], [1480, 800, 1.9], [1380, 690, 1]]) b.tree(x, y, s, b.pick(["#3f8b4a", "#54993f"]));
  b.rect("#33404a", 900, 800, 12, 30, 4); b.disc("#20262b", 906, 838, 15); person(b, 906, 828, 0.85, { top: "#c8503a", hat: true, seated: true });
  b.vignette(0.16);
});

scene("truong-hoc", 113, (b) => {
  farmland(b, 560);
  b.rect(b.down(560, 1000, "#dcc79c", "#c2a578"), 0, 700, 1600, 300); b.ridge({ y: 705, height: 20, waves: 3, from: "#76b055", to: "#76b055", base: 720 });
  hall(b, 800, 730, 980, 190, "#f0cf7a", "#b5472f", { doors: 1, windows: 8 });
  flag(b, 560, 800, 470); b.rect("#d8d2c4", 528, 792, 64, 18, 4);
  for (const [x, s] of [[180, 2.1], [1440, 2.3]]) b.tree(x, 780, s, "#3f8d48");
  for (let i = 0; i < 9; i++) person(b, 330 + i * 115 + b.random(-20, 20), 890 + b.random(-14, 34), 0.95, { top: b.pick(["#ffffff", "#f7f7ff", "#ffffff", "#d8475a"]), scarf: null, skirt: i % 2 ? "#27407a" : null, bands: i % 2 ? ["#27407a"] : [] });
  for (let i = 0; i < 40; i++) { const x = b.pick([b.random(0, 300), b.random(1300, 1600)]), y = b.random(930, 990); b.grass(x, y, 1.1, "#5b9a45"); b.flower(x, y - 18, 8, b.pick(["#ff7a6b", "#ffd24a", "#ffffff"])); }
  b.vignette(0.15);
});

scene("nha-van-hoa", 127, (b) => {
  farmland(b, 570);
  b.rect(b.down(700, 1000, "#e2d6bc", "#c7b48f"), 0, 700, 1600, 300);
  for (let i = 0; i < 6; i++) b.palm(100 + i * 280, 700, 1.5 + b.random(0, 0.4), "#428f4d");
  hall(b, 800, 760, 760, 220, "#f6e3b4", "#a83f32", { doors: 3, windows: 4 });
  b.shape("#8f3328", [[560, 548], [800, 430], [1040, 548]]); b.shape("#f6e3b4", [[630, 546], [800, 462], [970, 546]]); b.disc("#d8a43a", 800, 516, 20);
  for (const x of [600, 1000]) b.rect("#fffaf0", x - 12, 548, 24, 212);
  for (let i = 0; i < 3; i++) b.rect(mix("#cbb893", "#ffffff", 0.3 - i * 0.1), 640 - i * 22, 760 + i * 16, 320 + i * 44, 16);
  flag(b, 330, 850, 400);
  for (const [x0, x1] of [[60, 560], [1040, 1540]]) { b.rect("#a9724b", x0, 900, x1 - x0, 34, 6); for (let x = x0 + 10; x < x1; x += 13) { b.grass(x, 902, 1, "#4f9443"); b.flower(x, b.random(874, 894), 9, b.pick(["#ff6f61", "#ffd24a", "#ffffff", "#e883b8"])); } }
  for (const [x, o] of [[720, {}], [790, { skirt: "#2a2f66" }], [890, { top: "#8a3a4a" }]]) person(b, x, 860, 0.95, o);
  b.vignette(0.15);
});

scene("tram-y-te", 131, (b) => {
  farmland(b, 570, { sky: ["#79bfe0", "#d6edf0", "#f6f7e6"] });
  b.rect(b.down(690, 1000, "#a9cf83", "#6fa858"), 0, 690, 1600, 310);
  hall(b, 800, 770, 820, 210, "#f3f1e8", "#c2503c", { doors: 1, windows: 6 });
  b.rect("#ffffff", 755, 470, 90, 90, 45); b.rect("#d8343a", 789, 486, 22, 58, 3); b.rect("#d8343a", 771, 504, 58, 22, 3);
  b.path("M740 770 L860 770 L1010 1010 L590 1010 Z", "#ddd6c4");
  for (const [x, s] of [[210, 2], [1420, 2.2], [1290, 1.3], [340, 1.2]]) b.tree(x, 800, s, b.pick(["#3f8d48", "#5a9e48"]));
  person(b, 735, 880, 1.15, { skirt: "#2a2f66" }); person(b, 800, 880, 0.7, { top: "#e0a03a", scarf: null });
  person(b, 900, 850, 1.05, { top: "#ffffff", scarf: "#ffffff" });
  for (let i = 0; i < 90; i++) b.flower(b.pick([b.random(20, 540), b.random(1060, 1580)]), b.random(880, 985), b.random(5, 9), b.pick(["#ffffff", "#ff8a78", "#ffd65c"]));
  b.vignette(0.14);
});

scene("homestay", 137, (b) => {
  b.sky("#4f5f8f", "#d58f78", "#f8cd97"); b.ranges(520, 4, "#4b5a63", "#c99a8a");
  b.ridge({ y: 640, height: 60, waves: 2, from: "#5e7a4a", to: "#3f5b3a" });
  for (let i = 0; i < 6; i++) b.palm(120 + i * 290, 680, 1.4, "#34583c");
  stilt(b, 800, 780, 2.5, {});
  b.soft(30, 0.55, () => { for (const dx of [-130, 0, 130]) b.disc("#ffc56a", 800 + dx, 560, 60); });
  for (const dx of [-130, 0, 130]) b.rect("#ffd98a", 800 + dx - 34, 506, 68, 78, 4);
  for (let i = 0; i < 7; i++) { const x = 560 + i * 80; b.line("#3a2a20", 2, [x, 500], [x, 528]); b.soft(14, 0.7, () => b.disc("#ff9a4a", x, 546, 26)); b.disc("#e2462f", x, 546, 15, 18); b.rect("#f7c23f", x - 6, 526, 12, 5); }
  b.rect(b.down(770, 1000, "#6d8a4e", "#3f5d3a"), 0, 782, 1600, 220);
  b.path("M-10 900 C300 820 700 930 1000 880 C1250 840 1450 880 1610 850 L1610 1010 L-10 1010 Z", b.down(860, 1000, "#f0b98c", "#4d7f93"));
  for (let i = 0; i < 30; i++) { const x = b.random(0, 1600), y = b.random(915, 990); b.line("#fff0d688", 3, [x, y], [x + b.random(30, 100), y]); }
  for (let i = 0; i < 12; i++) { const x = b.random(0, 1600); b.disc("#5f5a55", x, 905 + b.random(-14, 24), b.random(20, 48), b.random(12, 24)); }
  for (const [x, o] of [[420, { skirt: "#2a2f66" }], [1180, { top: "#c8603a", scarf: null }], [1240, { top: "#3a7a8a", hat: true }]]) person(b, x, 850, 1.05, o);
  b.vignette(0.3);
});

scene("cau-treo", 139, (b) => {
  farmland(b, 560);
  b.path("M0 640 C200 620 330 700 420 1010 L-10 1010 Z", "#5b8f4a"); b.path("M1610 630 C1380 620 1260 720 1180 1010 L1610 1010 Z", "#4f8646");
  b.path("M420 1010 C400 860 560 720 700 640 L900 640 C1040 720 1200 860 1180 1010 Z", b.down(640, 1000, "#bfe2e4", "#4f9fb2"));
  for (let i = 0; i < 40; i++) { const y = b.random(700, 990), x = b.random(560, 1040); b.line("#ffffff88", 3, [x, y], [x + b.random(20, 90), y]); }
  for (const [x, y, r] of [[520, 930, 60], [620, 980, 40], [1090, 940, 64], [980, 985, 36]]) { b.disc("#7b8274", x, y, r, r * 0.6); b.disc("#a2a896", x - 8, y - 8, r * 0.65, r * 0.3); }
  const sag = (x, top, dip) => top + dip * (1 - Math.pow((x - 800) / 560, 2));
  for (const x of [240, 1360]) for (const dx of [-26, 26]) b.rect("#8d8578", x + dx - 9, 360, 18, 350, 3);
  for (const x of [240, 1360]) { b.rect("#756d61", x - 40, 420, 80, 14); b.rect("#756d61", x - 40, 540, 80, 14); }
  for (const k of [0, 1]) {
    const points = []; for (let x = 240; x <= 1360; x += 10) points.push([x, sag(x, 372 + k * 10, 214)]);
    b.line("#4c4a48", 6, [0, 600], [240, 372 + k * 10]); b.line("#4c4a48", 6, [1600, 590], [1360, 372 + k * 10]); b.line("#4c4a48", 6, ...points);
  }
  for (let x = 260; x < 1360; x += 26) b.line("#5a5754", 2.5, [x, sag(x, 378, 214)], [x, sag(x, 662, 26)]);
  const deck = []; for (let x = 200; x <= 1400; x += 10) deck.push([x, sag(x, 664, 26)]);
  b.line("#6d4d33", 20, ...deck); b.line("#a67b50", 8, ...deck.map(([x, y]) => [x, y - 8])); b.line("#4c4a48", 3, ...deck.map(([x, y]) => [x, y - 52]));
  for (const [x, o] of [[640, { top: "#ffffff", scarf: null }], [700, { top: "#ffffff", scarf: null, skirt: "#27407a", bands: ["#27407a"] }], [960, { skirt: "#5a2440", basket: true }]]) person(b, x, sag(x, 656, 26), 0.72, o);
  for (const [x, y, s] of [[90, 680, 1.7], [1500, 690, 1.9], [210, 800, 1.2], [1420, 840, 1.4]]) b.tree(x, y, s, "#3c8347");
  b.vignette(0.18);
});

scene("duong-hoa", 149, (b) => {
  farmland(b, 540);
  for (const [x, y, s] of [[420, 610, 0.9], [1190, 605, 0.85], [980, 590, 0.6]]) stilt(b, x, y, s);
  for (let i = 0; i < 6; i++) b.tree(60 + i * 300, 615, b.random(0.8, 1.2), "#4a9149");
  b.rect(b.down(600, 1000, "#8cc45e", "#4f9246"), 0, 608, 1600, 400);
  b.shape(b.down(600, 1000, "#e9e3d6", "#cbc3b2"), [[776, 608], [824, 608], [1120, 1005], [480, 1005]]);
  for (const side of [-1, 1]) {
    let last;
    for (let i = 0; i < 26; i++) {
      const t = Math.pow(i / 25, 1.7), x = 800 + side * (40 + t * 430), y = 612 + t * 390, s = 0.16 + t * 1.2;
      b.rect("#c9a35c", x - 5 * s, y - 88 * s, 10 * s, 88 * s, 3 * s);
      for (const rail of last ? [60, 28] : []) b.line("#b48c48", 5 * s, [last.x, last.y - rail * last.s], [x, y - rail * s]);
      last = { x, y, s };
    }
    for (let i = 0; i < 330; i++) {
      const t = Math.pow(b.random(), 1.3), x = 800 + side * (30 + t * 360 + b.random(-0.4, 0.6) * (20 + t * 90)), y = 612 + t * 400;
      b.grass(x, y + 6, 0.3 + t, "#4f9443"); b.flower(x, y - 14 * t, 2 + t * 10, b.pick(["#ff7f6b", "#ffcf4a", "#ffffff", "#f08cc0", "#c99af0", "#ff9f4a"]));
    }
  }
  person(b, 790, 760, 0.8, { skirt: "#2a2f66", basket: true }); person(b, 850, 765, 0.55, { top: "#e06a4a", scarf: null });
  b.vignette(0.16);
});

scene("hop-thon", 151, (b) => {
  b.rect(b.down(0, 1000, "#e9d2a4", "#c59a63"), 0, 0, 1600, 1000);
  for (let x = 0; x < 1600; x += 84) b.rect(x % 168 ? "#d2ab74" : "#dcb981", x, 0, 80, 640);
  b.rect("#a97c4c", 0, 636, 1600, 10); b.rect(b.down(640, 1000, "#b98a57", "#7f5936"), 0, 646, 1600, 360);
  for (const x of [120, 1190]) { b.rect("#7b5534", x - 14, 130, 318, 318, 6); b.rect(b.down(140, 440, "#8cc4e0", "#e3f0e4"), x, 144, 290, 290); b.g.save(); b.g.beginPath(); b.g.rect(x, 144, 290, 290); b.g.clip(); b.path("M0 200 Q70 90 150 170 Q220 80 300 190 L300 300 L0 300 Z", "#6fa07a", x, 180); b.path("M0 220 Q90 150 170 210 Q240 170 300 220 L300 300 L0 300 Z", "#8cc06a", x, 190); b.g.restore(); b.rect("#7b5534", x + 141, 144, 8, 290); b.rect("#7b5534", x, 285, 290, 8); }
  b.rect("#6b4a2e", 548, 170, 504, 300, 8); b.rect("#fdf8ea", 564, 186, 472, 268);
  ["#7fb77a", "#e6b450", "#6aa7c9", "#d9774f"].forEach((c, i) => b.rect(c, 610, 226 + i * 52, 130 + ((i * 97) % 210), 24, 6));
  person(b, 470, 690, 2, { top: "#e9eef2", scarf: null });
  const tops = ["#27305a", "#7a2f4a", "#2f5d5a", "#3c2350", "#5a4a2f", "#1f2d3f", "#8a4a2f"];
  for (let row = 0; row < 3; row++) for (let i = 0; i < 8 - row; i++) person(b, 120 + row * 70 + i * (195 + row * 26) + b.random(-12, 12), 790 + row * 100, 1.35 + row * 0.42, { top: b.pick(tops), scarf: b.pick(["#c8385a", "#e0a83a", "#3a8a8a", null, "#efe6d0"]), seated: true });
  b.soft(60, 0.18, () => { b.shape("#fff3c4", [[160, 144], [410, 144], [760, 1000], [300, 1000]]); b.shape("#fff3c4", [[1200, 144], [1460, 144], [1300, 1000], [900, 1000]]); });
  b.vignette(0.3);
});

scene("loa-truyen-thanh", 157, (b) => {
  b.sky("#f0a276", "#f9d3a0", "#cfe3e4"); b.sun(300, 560, 62, "#fff4d2", "#ffcf8a");
  b.ranges(900, 4, "#557a72", "#d9b9a4", { height: 250 });
  b.ridge({ y: 1080, height: 80, waves: 1.6, from: "#8fb862", to: "#5b9149" });
  for (const [x, y, s] of [[220, 1120, 1], [960, 1110, 0.95], [1090, 1160, 1.2]]) { stilt(b, x, y, s); b.tree(x - 130 * s, y, s * 1.4, "#4a8248"); }
  b.terraces({ top: 1180, bottom: 1680, steps: 8, bank: "#466f35", rim: "#e3e59a", swell: 40, colours: ["#7cbc50", "#8cc95a", "#69ae4b", "#9fd366"] });
  b.rect(b.across(586, 614, "#b9bfc2", "#737b80"), 586, 300, 28, 1180, 6);
  const horn = (y, dir, s) => {
    b.path("M0 -14 L60 -22 L200 -92 Q232 0 200 92 L60 22 L0 14 Z", b.down(-92, 92, "#f4f6f6", "#aab4b8"), 600, y, [dir * s, s]);
    b.g.save(); b.g.translate(600 + dir * 204 * s, y); b.g.rotate(0); b.disc("#dfe5e7", 0, 0, 34 * s, 94 * s); b.disc("#5f6b72", 0, 0, 24 * s, 78 * s); b.disc("#39444b", dir * -3 * s, 0, 13 * s, 46 * s); b.g.restore();
    b.rect("#6b757a", 600 + dir * 6 - 20, y - 20 * s, 40, 40 * s, 6);
  };
  horn(410, 1, 1.25); horn(470, -1, 1.25); horn(650, 1, 0.95); horn(700, -1, 0.95);
  for (const [cx, dir] of [[900, 1], [300, -1]]) for (let k = 0; k < 3; k++) b.soft(0, 0.75 - k * 0.2, () => { b.g.beginPath(); b.g.arc(cx - dir * 10, dir > 0 ? 410 : 470, 60 + k * 46, dir > 0 ? -0.6 : Math.PI - 0.6, dir > 0 ? 0.6 : Math.PI + 0.6); b.g.lineWidth = 9; b.g.strokeStyle = "#ffffff"; b.g.stroke(); });
  b.birds(760, 210, 1.3, "#6b4a44"); b.vignette(0.2);
}, { portrait: true });

scene("den-mat-troi", 163, (b) => {
  b.sky("#26376b", "#8a6a94", "#f0a27c", "#f8d3a0"); for (let i = 0; i < 60; i++) b.disc("#ffffffaa", b.random(0, 1200), b.random(0, 420), b.random(1, 2.4));
  b.ranges(900, 4, "#3a4468", "#c48f90", { height: 240 });
  b.ridge({ y: 1060, height: 60, waves: 2, from: "#42573f", to: "#2b4034" });
  for (const [x, y, s] of [[230, 1120, 1], [960, 1100, 0.9]]) { b.tree(x - 130 * s, y, s * 1.5, "#2c4a3a", "#1c2a26"); stilt(b, x, y, s, { night: true }); }
  b.rect(b.down(1100, 1600, "#3f5f43", "#223a30"), 0, 1124, 1200, 480);
  b.shape(b.down(1124, 1600, "#8f8a92", "#5f5d68"), [[620, 1124], [680, 1124], [1010, 1605], [210, 1605]]);
  const lamp = (x, y, s, dir) => {
    b.soft(50 * s, 0.45, () => b.shape("#ffe3a0", [[x + dir * 100 * s, y - 560 * s], [x + dir * 330 * s, y], [x - dir * 110 * s, y]]));
    b.soft(30 * s, 0.6, () => b.disc("#ffe9b4", x + dir * 110 * s, y, 230 * s, 40 * s));
    b.rect(b.across(x - 10 * s, x + 10 * s, "#c2c8cc", "#5d656c"), x - 9 * s, y - 640 * s, 18 * s, 640 * s, 4 * s);
    b.path(`M0 -590 Q${dir * 30} -618 ${dir * 110} -600`, null, x, y, s, "#98a0a6", 13);
    b.path(`M${dir * 70} -612 L${dir * 160} -598 L${dir * 156} -578 L${dir * 72} -586 Z`, "#e9edef", x, y, s);
    b.soft(16 * s, 0.9, () => b.disc("#fff6d0", x + dir * 114 * s, y - 574 * s, 44 * s, 14 * s)); b.disc("#fffdf0", x + dir * 114 * s, y - 578 * s, 38 * s, 7 * s);
    b.path("M-84 -640 L70 -700 L92 -660 L-62 -598 Z", "#24406f", x, y, s);
    for (let k = 1; k < 4; k++) b.line("#7fa3d8", 2 * s, [x + (-84 + k * 38.5) * s, y - (640 + k * 15) * s], [x + (-62 + k * 38.5) * s, y - (598 + k * 15.5) * s]);
    b.line("#7fa3d8", 2 * s, [x - 73 * s, y - 619 * s], [x + 81 * s, y - 680 * s]);
  };
  lamp(770, 1190, 0.4, -1); lamp(900, 1320, 0.75, -1); lamp(160, 1530, 1.5, 1);
  for (let i = 0; i < 60; i++) b.grass(b.pick([b.random(0, 240), b.random(980, 1200)]), b.random(1450, 1600), 1.5, "#3f6f4a");
  person(b, 560, 1400, 1.5, { skirt: "#2a2f66", basket: true }); person(b, 660, 1405, 1, { top: "#a8504a", scarf: null });
  b.vignette(0.35);
}, { portrait: true });
