// Objects seen close: tools, products, signs.

function tabletop(b, wall, wood, y = 640) {
  b.rect(b.down(0, y, mix(wall, "#ffffff", 0.35), wall), 0, 0, b.w, y);
  b.soft(70, 0.4, () => b.shape("#fff6d8", [[900, -50], [1400, -50], [900, y], [300, y]]));
  b.rect(b.down(y, b.h, mix(wood, "#ffffff", 0.16), mix(wood, "#2a170a", 0.3)), 0, y, b.w, b.h - y);
  for (let i = 0; i < 16; i++) { const at = y + 14 + i * i * 1.6; b.soft(0, 0.2, () => b.line(mix(wood, "#2a170a", 0.5), 2 + i * 0.2, [0, at], [500, at + b.random(-3, 3)], [1100, at + b.random(-3, 3)], [1600, at])); }
}

function windowView(b, x, y, w, h) {
  b.rect("#7b5534", x - 18, y - 18, w + 36, h + 36, 6);
  b.g.save(); b.g.beginPath(); b.g.rect(x, y, w, h); b.g.clip();
  b.rect(b.down(y, y + h, "#7fbfe4", "#f7f0d6"), x, y, w, h);
  for (let i = 0; i < 4; i++) {
    const points = [[x, y + h]];
    for (let k = 0; k <= 40; k++) points.push([x + (k / 40) * w, y + h * (0.42 + i * 0.14) - b.layered((k / 40) * 3 + i * 7, i) * h * 0.2]);
    points.push([x + w, y + h]); b.shape(mix("#a9c9d4", "#5a9a50", i / 3), points);
  }
  b.g.restore();
  b.rect("#7b5534", x + w / 2 - 7, y, 14, h); b.rect("#8d6540", x - 34, y + h + 14, w + 68, 22, 4);
}

/** One band of woven pattern between y and y+h. */
function weave(b, x0, x1, y, h, kind, [ground, ink, spot]) {
  b.rect(ground, x0, y, x1 - x0, h);
  const step = kind === "cross" ? h * 0.9 : h;
  for (let x = x0 + step / 2; x < x1 + step / 2; x += step) {
    const m = y + h / 2, r = h * 0.42;
    if (kind === "diamond") { b.shape(ink, [[x, m - r], [x + r, m], [x, m + r], [x - r, m]]); b.shape(ground, [[x, m - r * 0.64], [x + r * 0.64, m], [x, m + r * 0.64], [x - r * 0.64, m]]); b.shape(spot, [[x, m - r * 0.34], [x + r * 0.34, m], [x, m + r * 0.34], [x - r * 0.34, m]]); }
    if (kind === "peak") { b.shape(ink, [[x - h / 2, y + h], [x, y + h * 0.1], [x + h / 2, y + h]]); b.shape(spot, [[x - h * 0.24, y + h], [x, y + h * 0.5], [x + h * 0.24, y + h]]); }
    if (kind === "cross") for (const a of [0, 1, 2, 3]) { b.g.save(); b.g.translate(x, m); b.g.rotate(a * Math.PI / 2 + Math.PI / 4); b.rect(a % 2 ? ink : spot, r * 0.12, -r * 0.16, r * 0.85, r * 0.32, 3); b.disc(a % 2 ? spot : ink, r * 0.72, 0, r * 0.17); b.g.restore(); }
    if (kind === "wave") { b.path("M-50 20 L-25 -20 L0 20 L25 -20 L50 20", null, x, m, h / 100, ink, 14); b.disc(spot, x, m - h * 0.22, h * 0.07); }
  }
}

const weaves = [
  ["peak", ["#16204a", "#d8354f", "#f4c542"], 70], ["cross", ["#7a1f3d", "#f6d66b", "#f7f2e4"], 120], ["wave", ["#f4ead2", "#1f6f78", "#d8354f"], 60],
  ["diamond", ["#16204a", "#f4a53a", "#3fb08f"], 150], ["wave", ["#d8354f", "#fbe7b0", "#16204a"], 60], ["cross", ["#1d5d5a", "#f4ead2", "#f29b38"], 120],
  ["peak", ["#f4c542", "#7a1f3d", "#1f6f78"], 70], ["diamond", ["#5a1d4e", "#e95d7a", "#fbe7b0"], 140], ["wave", ["#16204a", "#3fb08f", "#f4c542"], 60], ["cross", ["#c9412f", "#fbe7b0", "#16204a"], 120], ["peak", ["#16204a", "#f4a53a", "#d8354f"], 70],
];

scene("tho-cam", 167, (b) => {
  let y = -20;
  for (const [kind, colours, thin] of weaves) { const h = thin * 1.7; weave(b, -20, 1640, y, h, kind, colours); b.rect("#fbf3dd", 0, y + h, 1600, 5); b.rect("#1b1430", 0, y + h + 5, 1600, 4); y += h + 9; }
  b.soft(60, 0.22, () => { for (const x of [260, 820, 1330]) b.rect("#000000", x, -40, 70, 1100); for (const x of [420, 980, 1500]) b.rect("#ffffff", x, -40, 60, 1100); });
  b.vignette(0.35);
});

scene("khung-cui", 173, (b) => {
  tabletop(b, "#cfa872", "#8a6038", 760); windowView(b, 1180, 110, 320, 360);
  b.soft(14, 0.35, () => b.disc("#2a170a", 680, 900, 560, 50));
  for (const x of [210, 1080]) { b.rect(b.across(x, x + 56, "#b98553", "#6d4728"), x, 120, 56, 780, 8); b.rect("#6d4728", x - 60, 860, 176, 44, 8); }
  b.rect(b.down(110, 160, "#c08d5a", "#7a5130"), 180, 120, 990, 48, 10); b.rect(b.down(250, 290, "#c08d5a", "#7a5130"), 200, 250, 950, 36, 10);
  for (let x = 290; x < 1060; x += 9) b.line(b.pick(["#f4ead2", "#e8dcc0", "#d9c9a4"]), 2.5, [x, 168], [x, 560]);
  b.rect("#9a6a40", 256, 380, 834, 26, 8); for (let x = 280; x < 1070; x += 12) b.line("#6d4728", 3, [x, 406], [x, 462]); b.rect("#9a6a40", 256, 458, 834, 26, 8);
  b.g.save(); b.g.beginPath(); b.g.rect(284, 548, 784, 250); b.g.clip();
  [["cross", ["#7a1f3d", "#f6d66b", "#f7f2e4"], 84], ["wave", ["#f4ead2", "#1f6f78", "#d8354f"], 40], ["diamond", ["#16204a", "#f4a53a", "#3fb08f"], 100], ["peak", ["#d8354f", "#fbe7b0", "#16204a"], 46]].reduce((y, [k, c, h]) => { weave(b, 270, 1090, y, h, k, c); return y + h; }, 548);
  b.g.restore();
  b.rect(b.down(796, 856, "#c08d5a", "#70492a"), 230, 796, 890, 58, 29);
  b.path("M-90 0 Q0 -34 90 0 Q0 34 -90 0 Z", "#7d5432", 520, 520); b.disc("#d8354f", 520, 520, 40, 11);
  for (const [x, c] of [[1250, "#d8354f"], [1340, "#f4c542"], [1430, "#1f6f78"]]) { b.soft(8, 0.4, () => b.disc("#2a170a", x, 892, 50, 12)); b.rect(b.across(x - 44, x + 44, mix(c, "#ffffff", 0.25), mix(c, "#000000", 0.2)), x - 40, 790, 80, 100, 22); for (let k = 0; k < 7; k++) b.line(mix(c, "#000000", 0.25), 2, [x - 39, 804 + k * 12], [x + 39, 799 + k * 12]); b.rect("#caa06b", x - 12, 772, 24, 20, 4); }
  b.vignette(0.32);
});

scene("nuoc-sach", 179, (b) => {
  b.sky("#9bd0e6", "#dff0ea", "#f4f2da"); b.ranges(520, 4, "#4f9069", "#b3d3d8");
  b.soft(5, 1, () => { for (let i = 0; i < 12; i++) b.banana(b.random(700, 1600), 640 + b.random(-10, 40), b.random(1, 1.7), "#58a552"); });
  b.rect(b.down(620, 1000, "#8cbf66", "#4d8b49"), 0, 640, 1600, 360);
  b.rect(b.across(0, 420, "#c79b6a", "#e2bf8e"), 0, 0, 420, 1000); for (let y = 0; y < 1000; y += 62) { b.rect("#a9794a55", 0, y, 420, 4); for (let x = (y / 62) % 2 ? 60 : 0; x < 420; x += 130) b.rect("#a9794a55", x, y, 4, 62); }
  b.rect("#8c6038", 410, 0, 22, 1000);
  const pipe = b.down(300, 360, "#f2f5f6", "#8b979d");
  b.rect(pipe, 420, 306, 300, 54, 10); b.rect("#6f7b81", 470, 296, 40, 74, 8); b.rect(b.across(690, 760, "#f2f5f6", "#87939a"), 690, 306, 66, 150, 16); b.rect("#76828a", 680, 440, 86, 28, 8);
  b.rect("#9ba6ab", 566, 236, 26, 74, 4); b.rect("#d8433a", 498, 212, 162, 36, 18); b.disc("#b8322c", 579, 230, 26);
  b.path("M-25 0 C-30 160 -20 240 -34 376 L34 376 C20 240 30 160 25 0 Z", b.across(-34, 34, "#cdeefa", "#ffffff", "#8fd0ea"), 723, 468);
  b.soft(10, 0.35, () => b.disc("#16331c", 730, 938, 300, 28));
  b.path("M-270 0 Q-240 130 -170 140 L170 140 Q240 130 270 0 Z", b.across(-270, 270, "#3f8fd0", "#7fc0ec", "#2b6fae"), 725, 796);
  b.disc("#2b6fae", 725, 798, 270, 46); b.disc(b.across(460, 990, "#a9e0f2", "#e9fafd", "#86cfe8"), 725, 802, 250, 38);
  for (let k = 0; k < 4; k++) { b.g.beginPath(); b.g.ellipse(723, 808, 46 + k * 46, 8 + k * 7, 0, 0, 7); b.g.lineWidth = 4; b.g.strokeStyle = "#ffffffaa"; b.g.stroke(); }
  for (let i = 0; i < 34; i++) b.disc("#ffffffdd", 723 + b.random(-110, 110), 780 - b.random(0, 80), b.random(3, 8));
  for (const [x, c] of [[1110, "#7fb96a"], [1180, "#6aa850"], [1150, "#8fca72"]]) b.bush(x, 900, 1.2, c);
  b.disc("#d9c8a2", 1150, 914, 150, 34); b.disc("#b89a66", 1150, 930, 150, 30); b.disc("#d9c8a2", 1150, 908, 146, 26); for (let i = 0; i < 12; i++) b.bush(1050 + i * 18, 904 + (i % 3) * 6, 0.55, b.pick(["#7fc25a", "#5fa846", "#9bd672"]));
  b.vignette(0.18);
});

scene("dien-thoai", 181, (b) => {
  b.sky("#7fc1dd", "#cfe9e2", "#f5efcf"); b.soft(7, 1, () => { b.ranges(520, 4, "#4d8f6a", "#a9d0d4"); b.terraces({ top: 540, bottom: 1050, steps: 9, bank: "#4d7f3a", rim: "#e6ee9c", swell: 60, colours: ["#8bcb5c", "#79bd52", "#9bd66b"] }); });
  const skin = "#d6a077", dark = "#b57f58";
  b.path("M1010 1010 C1000 860 1130 700 1090 560 C1076 500 1030 500 1020 560 L980 720 L560 760 C520 800 520 900 600 1010 Z", skin);
  b.path("M560 1010 L1090 1010 L1150 1010 L1120 940 L560 960 Z", "#27407a");
  b.soft(18, 0.4, () => b.rect("#143324", 590, 140, 420, 780, 54));
  b.rect("#1c232b", 580, 110, 420, 790, 54); b.rect("#39434d", 586, 116, 408, 778, 50); b.rect("#fbfaf5", 602, 140, 376, 730, 34);
  b.rect("#b8322c", 602, 140, 376, 84, [34, 34, 0, 0]); b.disc("#ffe08a", 650, 184, 20); b.rect("#ffffffdd", 684, 172, 180, 12, 6); b.rect("#ffffff99", 684, 192, 120, 10, 5);
  b.g.save(); b.g.beginPath(); b.g.roundRect(622, 244, 336, 190, 14); b.g.clip(); b.rect(b.down(244, 434, "#8cc7e6", "#f8e9c4"), 622, 244, 336, 190); b.path("M0 120 Q80 40 160 110 Q240 30 340 120 L340 200 L0 200 Z", "#7fae8a", 622, 244); b.path("M0 150 Q110 90 200 150 Q280 110 340 150 L340 200 L0 200 Z", "#e3b944", 622, 244); b.disc("#fff3c4", 880, 290, 22); b.g.restore();
  for (const [y, w] of [[456, 300], [482, 250]]) b.rect("#3a4650", 622, y, w, 14, 7);
  for (let i = 0; i < 3; i++) { const y = 528 + i * 106; b.rect("#eef1ec", 622, y, 336, 90, 14); b.rect(["#8cc46a", "#e6b450", "#6aa7c9"][i], 636, y + 14, 84, 62, 10); b.rect("#56626b", 736, y + 20, 190 - i * 26, 11, 5); b.rect("#a8b1b6", 736, y + 42, 160, 9, 4); b.rect("#a8b1b6", 736, y + 60, 120, 9, 4); }
  b.rect("#cdd3d3", 720, 852, 140, 7, 4);
  for (let i = 0; i < 4; i++) b.path("M0 0 C-52 -12 -70 -2 -70 22 C-70 46 -40 52 6 46 Z", i % 2 ? skin : mix(skin, "#ffffff", 0.08), 606, 480 + i * 92, 1.15, dark, 3);
  b.path("M1000 700 C1010 620 960 560 920 520 C890 490 860 520 884 556 C920 610 930 680 950 760 Z", mix(skin, "#ffffff", 0.06), 0, 0, 1, dark, 3); b.disc("#f0c9a8", 896, 530, 17, 13, 0.9);
  for (let k = 0; k < 3; k++) b.soft(0, 0.8 - k * 0.22, () => { b.g.beginPath(); b.g.arc(1130, 260, 40 + k * 44, -Math.PI * 0.75, -Math.PI * 0.25); b.g.lineWidth = 15; b.g.strokeStyle = "#ffffff"; b.g.stroke(); }); b.disc("#ffffff", 1130, 262, 14);
  b.vignette(0.16);
});

scene("phoi-ngo", 191, (b) => {
  b.rect(b.down(0, 1000, "#d8ac74", "#a87444"), 0, 0, 1600, 1000);
  for (let x = 0; x < 1600; x += 100) { b.rect(x % 200 ? "#c3935c" : "#cb9d67", x, 0, 96, 860); b.soft(0, 0.18, () => b.line("#6d4728", 3, [x + 30, 120], [x + 36, 500], [x + 28, 850])); }
  b.rect("#3a2a20", 620, 300, 330, 560); b.rect("#8a5f3a", 600, 280, 24, 580); b.rect("#8a5f3a", 946, 280, 24, 580); b.rect("#8a5f3a", 600, 270, 370, 26); b.soft(40, 0.5, () => b.disc("#ff9a4a", 780, 780, 90, 60));
  b.rect(b.down(860, 1000, "#c9a273", "#8c6743"), 0, 860, 1600, 140);
  b.shape(b.down(0, 150, "#5c4a3a", "#7d6850"), [[0, 0], [1600, 0], [1600, 120], [0, 120]]); for (let x = 0; x < 1600; x += 22) b.line("#4a3a2c", 4, [x, 0], [x + b.random(-6, 6), 128 + b.random(0, 18)]);
  b.rect("#6d4728", 0, 150, 1600, 22);
  const cob = (x, y, turn) => { b.g.save(); b.g.translate(x, y); b.g.rotate(turn); b.path("M-17 0 Q-22 60 0 112 Q22 60 17 0 Z", "#d9921f"); b.path("M-14 2 Q-18 58 0 106 Q14 58 12 2 Z", "#f4bd3a"); for (let r = 0; r < 6; r++) for (let k = -1; k <= 1; k += 2) b.disc("#ffd968", k * 6 * (1 - r * 0.09), 14 + r * 14, 4.6, 5); b.path("M-16 4 Q-26 -22 -8 -30 L8 -30 Q26 -22 16 4 Z", "#d8cf9a"); b.g.restore(); };
  for (let i = 0; i < 13; i++) { const x = 62 + i * 123; if (x > 640 && x < 930) continue; const rows = 4 + (i % 3); for (let r = rows - 1; r >= 0; r--) for (const k of [-1, 1, 0]) cob(x + k * 30, 182 + r * 78, k * -0.3); }
  for (const x of [700, 780, 860]) for (const k of [-1, 1, 0]) cob(x + k * 26, 182, k * -0.3);
  for (const [x, s] of [[330, 1.25], [1250, 1.4]]) { b.soft(10, 0.4, () => b.disc("#3a2413", x, 946, 180 * s, 22 * s)); b.path("M-150 -60 L150 -60 L120 40 Q0 60 -120 40 Z", "#a87b45", x, 900, s); for (let r = 0; r < 4; r++) b.path(`M${-146 + r * 8} ${-44 + r * 24} Q0 ${-30 + r * 24} ${146 - r * 8} ${-44 + r * 24}`, null, x, 900, s, "#7d5529", 5); b.disc("#f0b431", x, 900 - 60 * s, 150 * s, 34 * s); for (let k = 0; k < 120; k++) b.disc(b.pick(["#ffd968", "#f4bd3a", "#e09e22"]), x + b.random(-132, 132) * s, 900 - (60 + b.random(-22, 26)) * s, 6 * s); }
  b.vignette(0.35);
});

scene("phan-loai-rac", 193, (b) => {
  farmland(b, 560); for (const [x, y, s] of [[260, 640, 0.9], [1330, 640, 0.9]]) stilt(b, x, y, s);
  b.rect(b.down(640, 1000, "#8cc160", "#4f9347"), 0, 650, 1600, 350); b.path("M0 850 C400 800 1200 800 1600 850 L1600 1010 L0 1010 Z", b.down(800, 1000, "#ded8ca", "#bdb5a4"));
  for (let i = 0; i < 9; i++) b.bush(60 + i * 190, 810, b.random(1.1, 1.7), b.pick(["#4f9a4a", "#69ad4f"]));
  const bin = (x, c, icon) => {
    b.soft(10, 0.4, () => b.disc("#22301c", x + 10, 912, 145, 24));
    b.path("M-118 -360 L118 -360 L96 0 L-96 0 Z", b.across(-118, 118, mix(c, "#ffffff", 0.25), c, mix(c, "#000000", 0.25)), x, 900);
    for (const dx of [-62, 0, 62]) b.line(mix(c, "#000000", 0.2), 6, [x + dx * 1.1, 580], [x + dx * 0.9, 880]);
    b.rect(mix(c, "#000000", 0.12), x - 136, 512, 272, 46, 14); b.path("M-130 -388 Q0 -440 130 -388 Z", mix(c, "#ffffff", 0.14), x, 900);
    b.rect(mix(c, "#000000", 0.3), x - 34, 476, 68, 16, 8); b.disc("#ffffffee", x, 720, 74); icon(x, 720);
    for (const dx of [-76, 76]) { b.disc("#2a2f33", x + dx, 900, 24); b.disc("#8a9196", x + dx, 900, 9); }
  };
  bin(430, "#3f9b52", (x, y) => { b.path("M0 44 C-52 20 -46 -38 0 -48 C46 -38 52 20 0 44 Z", "#3f9b52", x, y); b.line("#ffffff", 5, [x, y + 54], [x, y - 26]); b.line("#ffffff", 4, [x, y + 10], [x + 20, y - 8]); b.line("#ffffff", 4, [x, y + 16], [x - 20, y - 2]); });
  bin(800, "#e8b022", (x, y) => { b.path("M-14 -52 L14 -52 L14 -34 Q28 -24 28 -6 L28 44 Q28 52 18 52 L-18 52 Q-28 52 -28 44 L-28 -6 Q-28 -24 -14 -34 Z", "#e8a012", x, y); b.rect("#ffffff", x - 28, y - 2, 56, 26); });
  bin(1170, "#7d8790", (x, y) => { b.path("M-36 48 Q-52 -6 -14 -28 L-20 -48 L20 -48 L14 -28 Q52 -6 36 48 Z", "#6b757d", x, y); b.line("#ffffff", 5, [x - 15, y - 27], [x + 15, y - 27]); });
  for (let i = 0; i < 70; i++) { const x = b.random(0, 1600), y = b.random(935, 1000); if (Math.abs(x - 800) > 560) { b.grass(x, y, 1.2, "#5b9a45"); b.flower(x, y - 18, 8, b.pick(["#ffffff", "#ffd24a", "#ff8a78"])); } }
  b.vignette(0.16);
});

scene("san-pham-ocop", 197, (b) => {
  tabletop(b, "#e8d5ac", "#9a6a3e", 680); windowView(b, 120, 90, 420, 400);
  const shade = (x, w) => b.soft(12, 0.45, () => b.disc("#2a170a", x + 14, 868, w, 24));
  shade(420, 150); b.path("M-130 0 L-130 -330 L0 -380 L130 -330 L130 0 Z", b.across(-130, 130, "#8fae6a", "#4f7d45"), 420, 868); b.path("M-130 -330 L0 -380 L130 -330 L0 -290 Z", "#b9cf92", 420, 868); b.rect("#f7f1de", 330, 620, 180, 160, 8); b.path("M0 40 C-60 10 -40 -50 0 -62 C40 -50 60 10 0 40 Z", "#4f8f45", 420, 710); b.line("#f7f1de", 5, [420, 752], [420, 660]); weave(b, 290, 550, 800, 40, "diamond", ["#7a1f3d", "#f6d66b", "#f7f2e4"]);
  shade(720, 130); b.rect(b.across(600, 840, "#f4b93a", "#ffd978", "#c77f14"), 604, 560, 232, 310, 46); b.rect("#ffffff44", 626, 590, 26, 240, 13); b.rect("#e9c48a", 624, 500, 192, 70, 14); b.rect("#b98a4d", 612, 548, 216, 20, 8); b.rect("#fff8e4", 632, 660, 176, 130, 12); for (const [dx, dy] of [[-34, 0], [34, 0], [0, -30], [0, 30], [-34, -60 + 60]]) b.path("M0 -24 L21 -12 L21 12 L0 24 L-21 12 L-21 -12 Z", "#f0a922", 720 + dx, 725 + dy * 0.9, 0.9);
  shade(1000, 140); b.rect(b.across(880, 1120, "#a8412f", "#d9694c", "#7d2b20"), 880, 470, 240, 398, 18); b.rect("#f4e2b8", 880, 540, 240, 190); weave(b, 880, 1120, 490, 40, "peak", ["#16204a", "#f4c542", "#f7f2e4"]); weave(b, 880, 1120, 760, 70, "cross", ["#16204a", "#f6d66b", "#e95d7a"]); b.path("M-70 40 Q-30 -50 0 -10 Q34 -60 72 40 Z", "#4f7d5a", 1000, 640); b.disc("#e8a83a", 1034, 590, 17);
  shade(1270, 110); b.path("M-88 0 L-88 -210 Q-88 -264 -34 -284 L-34 -372 L34 -372 L34 -284 Q88 -264 88 -210 L88 0 Z", b.across(-88, 88, "#5f8f6a", "#9cc79a", "#31583f"), 1270, 868); b.rect("#c9a06a", 1232, 470, 76, 44, 10); b.rect("#fbf4e0", 1190, 680, 160, 120, 8); b.disc("#8a2f4a", 1270, 740, 34); b.disc("#a84a63", 1262, 732, 20);
  b.disc("#7d5430", 720, 930, 330, 46); b.disc("#a4744a", 720, 920, 330, 42); for (let i = 0; i < 46; i++) b.disc(b.pick(["#5f9a45", "#4b8238", "#7fb15c"]), 560 + b.random(-90, 110), 912 + b.random(-16, 14), 14, 6, b.random(0, 3)); for (let i = 0; i < 12; i++) { const x = 860 + b.random(-90, 90), y = 912 + b.random(-16, 12); b.disc("#7a2440", x, y, 25); b.disc("#a83c5c", x - 5, y - 6, 15); }
  b.vignette(0.28);
});

scene("ban-do", 199, (b) => {
  b.sky("#e9e2c8", "#dfe3c4");
  for (let i = 0; i < 9; i++) b.ridge({ y: 130 + i * 125, height: 130, waves: 2.4, shift: i * 6.3, from: mix("#cfdcae", "#8fb98a", (i % 4) / 4), to: mix("#e4e6c4", "#b7cf9f", (i % 3) / 3) });
  b.soft(0, 0.35, () => { for (let i = 0; i < 22; i++) { const points = []; for (let x = 0; x <= 1600; x += 16) points.push([x, 40 + i * 48 + 70 * b.layered(x / 520, i * 0.22)]); b.line("#6d8f62", 2, ...points); } });
  const river = "M-20 180 C240 260 300 420 520 430 C760 440 780 640 1020 660 C1260 680 1340 860 1620 900";
  b.path(river, null, 0, 0, 1, "#eef4e4", 52); b.path(river, null, 0, 0, 1, "#5fa9c9", 38); b.path(river, null, 0, -6, 1, "#8cc9de", 10);
  b.path("M520 430 C560 300 700 240 760 60 M1020 660 C940 800 980 900 900 1020 M1180 730 C1300 600 1420 560 1640 540", null, 0, 0, 1, "#5fa9c9", 15);
  for (const d of ["M-20 700 C300 640 380 520 640 560 C900 600 960 380 1240 320 C1400 290 1500 200 1620 180", "M640 560 C660 700 560 820 600 1020"]) { b.path(d, null, 0, 0, 1, "#fffaf0", 20); b.path(d, null, 0, 0, 1, "#d98a4a", 11); }
  for (const [x, y, s] of [[300, 200, 1.3], [1050, 180, 1.5], [1180, 230, 1], [250, 880, 1.2], [1380, 760, 1.1], [420, 860, 0.9]]) { b.shape("#6a8f78", [[x - 80 * s, y + 60 * s], [x, y - 70 * s], [x + 80 * s, y + 60 * s]]); b.shape("#4f7565", [[x, y - 70 * s], [x + 80 * s, y + 60 * s], [x + 14 * s, y + 60 * s]]); b.shape("#fbf8ee", [[x - 24 * s, y - 31 * s], [x, y - 70 * s], [x + 24 * s, y - 31 * s], [x + 6 * s, y - 40 * s], [x - 6 * s, y - 26 * s]]); }
  for (let i = 0; i < 60; i++) b.pine(b.random(0, 1600), b.random(120, 990), 0.24, "#4f8560");
  for (const [x, y, c] of [[330, 600, "#d8403a"], [640, 545, "#d8403a"], [860, 505, "#e8a22a"], [1240, 315, "#d8403a"], [600, 860, "#2f7f86"], [1130, 850, "#e8a22a"], [820, 220, "#2f7f86"], [1440, 480, "#2f7f86"], [120, 440, "#e8a22a"]]) { b.soft(5, 0.35, () => b.disc("#20301c", x, y + 4, 26, 9)); b.path("M0 0 C-12 -30 -44 -44 -44 -80 A44 44 0 1 1 44 -80 C44 -44 12 -30 0 0 Z", c, x, y, 0.95); b.disc("#fffaf0", x, y - 76, 18); }
  b.vignette(0.2);
});

scene("ap-phich", 211, (b) => {
  b.rect("#f6e2b4", 0, 0, 1600, 1000);
  for (let i = 0; i < 36; i++) { const a = (i / 36) * Math.PI * 2; b.shape(i % 2 ? "#f0b64a" : "#f7d488", [[800, 560], [800 + Math.cos(a) * 1500, 560 + Math.sin(a) * 1500], [800 + Math.cos(a + 0.175) * 1500, 560 + Math.sin(a + 0.175) * 1500]]); }
  b.disc("#d8343a", 800, 520, 250); b.disc("#e4553f", 800, 520, 226);
  b.shape("#2f5d5a", [[0, 760], [260, 470], [430, 620], [640, 400], [860, 640], [1090, 430], [1290, 610], [1440, 480], [1600, 640], [1600, 1000], [0, 1000]]);
  b.shape("#447a63", [[0, 860], [300, 640], [520, 770], [800, 600], [1080, 780], [1350, 630], [1600, 800], [1600, 1000], [0, 1000]]);
  for (let i = 0; i < 7; i++) b.path(`M-20 ${800 + i * 34} Q400 ${720 + i * 40} 800 ${790 + i * 34} T1620 ${780 + i * 36} L1620 1010 L-20 1010 Z`, ["#e8b93a", "#8cbf4f", "#f2ca4c", "#6fae47", "#e0a52e", "#5f9f43", "#f6d765"][i]);
  const ear = (x, y, lean) => { b.g.save(); b.g.translate(x, y); b.g.rotate(lean); b.path("M0 0 Q10 -240 0 -430", null, 0, 0, 1, "#8a6a1c", 9); for (let k = 0; k < 11; k++) for (const d of [-1, 1]) b.path("M0 0 Q26 -16 24 -58 Q-4 -44 0 0 Z", d > 0 ? "#f7d04a" : "#e9b52c", 2, -170 - k * 25, [d, 1]); b.path("M0 0 Q26 -16 24 -58 Q-4 -44 0 0 Z", "#f7d04a", -10, -440, 1); b.g.restore(); };
  for (const [x, l] of [[110, 0.16], [230, 0.06], [350, -0.05], [1250, 0.05], [1370, -0.06], [1490, -0.16]]) ear(x, 1010, l);
  stilt(b, 640, 800, 0.7); stilt(b, 980, 810, 0.75);
  b.path("M0 0 Q40 -30 84 -24 Q52 -8 46 18 Q70 20 86 38 Q40 40 20 24 Q-20 34 -60 16 Q-20 14 0 0 Z", "#fffaf0", 1000, 250, 1.2); b.path("M0 0 Q40 -30 84 -24 Q52 -8 46 18 Q70 20 86 38 Q40 40 20 24 Q-20 34 -60 16 Q-20 14 0 0 Z", "#fffaf0", 560, 200, [-0.8, 0.8]);
  b.vignette(0.12);
});

scene("nha-luoi", 223, (b) => {
  b.sky("#a9d6ea", "#e6f2ea", "#f6f3de"); b.soft(3, 1, () => b.ranges(460, 3, "#5b9a78", "#b9d6da"));
  b.rect(b.down(480, 1000, "#a7855a", "#6f5233"), 0, 480, 1600, 520);
  for (let r = -4; r <= 4; r++) {
    const x0 = 800 + r * 46, x1 = 800 + r * 330;
    b.shape(b.down(480, 1000, "#8a6a44", "#5b4028"), [[x0 - 15, 480], [x0 + 15, 480], [x1 + 110, 1005], [x1 - 110, 1005]]);
    b.line("#2a2f33", 4, [x0, 480], [x1, 1005]);
    for (let k = 0; k < 16; k++) { const t = Math.pow(k / 15, 1.9), x = x0 + (x1 - x0) * t, y = 486 + t * 500, s = 0.16 + t * 1.15, c = r % 2 ? "#6fb84f" : "#9ad05a"; for (const [dx, dy] of [[-34, -10], [34, -10], [-18, -34], [18, -34], [0, -20]]) b.disc(mix(c, dy < -20 ? "#ffffff" : "#1d4a22", 0.18), x + dx * s, y + dy * s, 34 * s, 22 * s, dx / 60); if (k > 9) b.disc("#bfe8f4", x + 40 * s, y - 2 * s, 5 * s, 7 * s); }
  }
  for (let i = 0; i < 6; i++) { const t = Math.pow(i / 5, 1.6), wide = 250 + t * 800, top = 330 - t * 420, foot = 500 + t * 520; b.path(`M${800 - wide} ${foot} L${800 - wide} ${top + 150} Q800 ${top - 150} ${800 + wide} ${top + 150} L${800 + wide} ${foot}`, i ? "#ffffff1c" : "#ffffff3a", 0, 0, 1, "#8d9aa0", 5 + t * 13); }
  for (let k = -5; k <= 5; k++) b.soft(0, 0.7, () => b.line("#9aa8ad", 4, [800 + k * 46, 290 + k * k * 4], [800 + k * 210, -60 + k * k * 12]));
  person(b, 1010, 720, 1.15, { top: "#3a7a62", hat: true }); b.vignette(0.18);
});

scene("sach-so-tay", 227, (b) => {
  tabletop(b, "#dcc49a", "#93653c", 700); windowView(b, 820, 90, 620, 450);
  const book = (x, y, w, h, c) => { b.rect(mix(c, "#000000", 0.25), x, y, w, h, 6); b.rect(c, x, y, w, h - 8, 6); b.rect("#f7f0dc", x + w - 26, y + 8, 22, h - 22); b.rect(mix(c, "#ffffff", 0.4), x + 46, y + h * 0.28, 110, 8, 4); b.rect(mix(c, "#ffffff", 0.4), x + 46, y + h * 0.5, 70, 6, 3); };
  b.soft(14, 0.45, () => b.disc("#2a170a", 440, 872, 320, 26));
  book(170, 800, 520, 72, "#2f6f78"); book(200, 734, 480, 66, "#b8402f"); book(180, 676, 490, 58, "#e0a634"); book(230, 612, 430, 64, "#4f7d45"); book(250, 560, 400, 52, "#6a4a86");
  b.soft(14, 0.4, () => b.disc("#2a170a", 1080, 930, 380, 26));
  b.path("M-330 60 Q-170 -6 0 40 L0 -90 Q-170 -136 -310 -70 Z", "#fdf8ea", 1060, 870); b.path("M330 60 Q170 -6 0 40 L0 -90 Q170 -136 310 -70 Z", "#f3ecd8", 1060, 870); b.line("#c9bb98", 4, [1060, 780], [1060, 912]);
  for (let i = 0; i < 5; i++) { b.path(`M${-280 - i * 3} ${-60 + i * 24} Q-150 ${-100 + i * 24} -30 ${-66 + i * 22}`, null, 1060, 870, 1, "#b9ad92", 5); if (i > 1) b.path(`M${280 + i * 3} ${-60 + i * 24} Q150 ${-100 + i * 24} 30 ${-66 + i * 22}`, null, 1060, 870, 1, "#b9ad92", 5); }
  b.path("M60 -86 Q170 -116 250 -88 L256 -44 Q170 -66 64 -40 Z", "#8cc46a", 1060, 870);
  b.g.save(); b.g.translate(1270, 800); b.g.rotate(-0.7); b.rect("#27407a", -120, -9, 200, 18, 9); b.shape("#e9d9a8", [[80, -9], [80, 9], [112, 0]]); b.g.restore();
  b.rect(b.across(690, 790, "#f4efe2", "#cdbf9e"), 700, 760, 96, 110, 14); b.path("M96 20 a32 30 0 0 1 0 62", null, 698, 766, 1, "#d9ccae", 13); b.disc("#7a5430", 748, 766, 44, 10); b.soft(8, 0.6, () => b.path("M740 740 Q720 700 744 670 Q764 640 742 606", null, 0, 0, 1, "#ffffff", 9));
  b.vignette(0.26);
});

scene("phong-thu", 229, (b) => {
  b.rect(b.down(0, 1000, "#35506b", "#22344a"), 0, 0, 1600, 1000);
  for (let y = 0; y < 7; y++) for (let x = 0; x < 14; x++) b.shape((x + y) % 2 ? "#3d5a77" : "#2d4560", [[x * 120, y * 100], [x * 120 + 60, y * 100 + 12], [x * 120 + 120, y * 100], [x * 120 + 108, y * 100 + 50], [x * 120 + 120, y * 100 + 100], [x * 120 + 60, y * 100 + 88], [x * 120, y * 100 + 100], [x * 120 + 12, y * 100 + 50]]);
  windowView(b, 150, 110, 380, 380); b.soft(90, 0.3, () => b.shape("#ffe3a8", [[180, 120], [520, 120], [1100, 1000], [300, 1000]]));
  b.rect(b.down(720, 1000, "#a9744a", "#5f3c22"), 0, 730, 1600, 280); b.rect("#c9935f", 0, 724, 1600, 14);
  b.shape(b.down(780, 960, "#4a525a", "#22272c"), [[160, 780], [860, 780], [920, 960], [100, 960]]);
  for (let i = 0; i < 9; i++) { const x = 210 + i * 76; b.line("#14181c", 8, [x, 800], [x - 8 + (i - 4) * 5, 910]); const k = b.random(0.2, 0.8); b.rect(b.pick(["#e4e8ea", "#e8a83a", "#d8554a"]), x - 18 + (i - 4) * 5 * k, 800 + 100 * k, 34, 20, 4); for (let d = 0; d < 2; d++) b.disc(["#6fd08a", "#f2c53d"][d], x - 6 + (i - 4) * 6, 926 + d * 16, 5); }
  b.soft(14, 0.5, () => b.disc("#1a0e06", 1090, 916, 150, 24)); b.disc("#2a2f34", 1090, 900, 130, 26); b.disc("#444c53", 1090, 892, 130, 24);
  b.path("M0 0 Q30 -180 -30 -330", null, 1090, 890, 1, "#2a2f34", 20); b.path("M0 0 Q30 -180 -30 -330", null, 1086, 888, 1, "#59636b", 6);
  b.g.save(); b.g.translate(1050, 520); b.g.rotate(-0.25); b.rect(b.across(-80, 80, "#e3e7e9", "#ffffff", "#8d979e"), -78, -190, 156, 230, 78); b.g.save(); b.g.beginPath(); b.g.roundRect(-78, -190, 156, 230, 78); b.g.clip(); for (let r = 0; r < 9; r++) b.line("#7d878e", 4, [-80, -172 + r * 22], [80, -172 + r * 22]); for (let c = -3; c <= 3; c++) b.line("#7d878e", 3, [c * 22, -200], [c * 22, 40]); b.g.restore(); b.rect("#b8322c", -82, 14, 164, 26, 8); b.rect(b.across(-50, 50, "#5b646b", "#20262b"), -46, 40, 92, 110, 20); b.g.restore();
  b.soft(0, 0.9, () => { for (let k = 0; k < 3; k++) { b.g.beginPath(); b.g.arc(1180, 430, 130 + k * 60, -0.55, 0.55); b.g.lineWidth = 11; b.g.strokeStyle = `rgba(255,222,150,${0.75 - k * 0.22})`; b.g.stroke(); } });
  b.shape("#fbf6e6", [[1250, 770], [1500, 760], [1530, 900], [1270, 916]]); for (let i = 0; i < 6; i++) b.line("#a9a08c", 5, [1278 + i * 3, 792 + i * 19], [1470 + i * 3 - (i % 3) * 30, 786 + i * 19]); b.g.save(); b.g.translate(1440, 900); b.g.rotate(-0.5); b.rect("#c8503a", -80, -7, 160, 14, 7); b.g.restore();
  b.soft(20, 0.7, () => b.disc("#ff5a4a", 1460, 200, 34)); b.disc("#ff6a58", 1460, 200, 22);
  b.vignette(0.35);
});
