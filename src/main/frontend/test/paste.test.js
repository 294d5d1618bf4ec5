import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser as ProseMirrorParser } from '@tiptap/pm/model';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
globalThis.DOMParser = window.DOMParser;
globalThis.NodeFilter = window.NodeFilter;
const { cleanPaste } = await import('../editor/paste.js');
const { schema } = await import('../editor/schema.js');
const { serialise } = await import('../editor/serialise.js');

const pasted = (html) => {
  const body = new window.DOMParser().parseFromString(cleanPaste(html), 'text/html').body;
  return serialise(ProseMirrorParser.fromSchema(schema).parse(body).toJSON()).trim();
};

const cases = {
  'styles go, bold and italic stay': ['<p class=MsoNormal style="margin:0"><b style="mso-bidi-font-weight:normal"><span style="font-size:14.0pt;font-family:Times">Đậm</span></b> và <i>nghiêng</i><o:p></o:p></p>', '**Đậm** và _nghiêng_'],
  'bold by style is bold': ['<p><span style="font-weight:700">Đậm</span> <span style="font-style:italic">nghiêng</span></p>', '**Đậm** _nghiêng_'],
  'the wrapper of Google Docs is not bold': ['<b style="font-weight:normal" id="docs-internal-guid-1"><p>Thường</p></b>', 'Thường'],
  'empty paragraphs go': ['<p>Một</p><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p><p></p><p>Hai</p>', 'Một\n\nHai'],
  'what cannot be seen goes': ['<p>Nông&nbsp;thôn\u200B mới\uFEFF Vie\u0323\u0302t</p>', 'Nông thôn mới Việt'],
  'headings fit the dialect': ['<h1>Một</h1><h2>Hai</h2><h5>Năm</h5>', '## Một\n\n## Hai\n\n#### Năm'],
  'a heading needs no bold': ['<h2><b>Một</b></h2>', '## Một'],
  'lists survive': ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c'],
  'lists of Word are lists': [
    `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->Một</p><p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Hai</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Ba</p><p class=MsoNormal>Sau</p>`,
    '- Một\n  - Hai\n- Ba\n\nSau',
  ],
  'numbered lists of Word are numbered': [`<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span> </span></span>Một</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Hai</p>`, '1. Một\n2. Hai'],
  'two lists of Word stay two': [`<p style='mso-list:l0 level1 lfo1'>a</p><p>giữa</p><p style='mso-list:l0 level1 lfo1'>b</p>`, '- a\n\ngiữa\n\n- b'],
  'tables survive, a line a cell': ['<table border=1><tr><td colspan=2><p>A</p><p>B</p></td></tr><tr><td><b>1</b></td><td><ul><li>x</li><li>y</li></ul></td></tr></table>', '| A B |  |\n| --- | --- |\n| **1** | x y |'],
  'links survive when they may': ['<p><a href="https://a.vn" onclick="x()" target=_blank>tốt</a> <a href="javascript:alert(1)">xấu</a></p>', '[tốt](https://a.vn) xấu'],
  'scripts, styles and forms go': ['<style>p{}</style><script>alert(1)</script><p>Chữ<button>Bấm</button></p><xml><w>1</w></xml>', 'Chữ'],
  'pictures of elsewhere become links': ['<p>Xem <img src="https://a.vn/b.jpg" alt="Lúa chín"> <img src="file:///c:/1.png" alt="x"><img src="data:image/png;base64,AA=="></p>', 'Xem [Lúa chín](https://a.vn/b.jpg)'],
  'letters of TCVN3 become Unicode': [`<p class=MsoNormal><b><span style='font-family:".VnTime","sans-serif"'>Céng hßa x· héi chñ nghÜa ViÖt Nam, ng\u00ADêi d\u00ADíi</span></b></p>`, '**Cộng hòa xã hội chủ nghĩa Việt Nam, người dưới**'],
  'capitals of TCVN3 by the class of their paragraph': ['<style>p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTimeH";}</style><p class=MsoNormal>héi n«ng d©n</p>', 'HỘI NÔNG DÂN'],
  'letters of VNI become Unicode, also when a word is cut': [`<p><font face="VNI-Times">Ñoäc laäp - Töï do - Haïnh phu<span class=SpellE>ùc</span></font></p>`, 'Độc lập - Tự do - Hạnh phúc'],
  'Unicode in an old font stays': [`<p style="font-family:VNI-Times">Bà con được mùa</p>`, 'Bà con được mùa'],
  'what was deleted in Word stays deleted': ['<p>Có <del><span>200</span></del><ins>212</ins> hộ</p>', 'Có 212 hộ'],
  'comments and anchors of Word go': [`<p>Chữ<a href="#_ftn1"><sup>[1]</sup></a></p><div style='mso-element:comment-list'><p>Sai rồi</p></div>`, 'Chữ\\[1\\]'],
  'divisions are paragraphs': ['<div><div>Một</div><div>Hai<br>dòng</div></div>', 'Một\n\nHai\\\ndòng'],
  'quotes and code survive': ['<blockquote><p>Trích</p></blockquote><p><code>mã</code></p>', '> Trích\n\n`mã`'],
};

for (const [rule, [html, markdown]] of Object.entries(cases)) test(rule, () => assert.equal(pasted(html), markdown));

test('pictures that are not on the web are told', () => {
  const told = [];
  cleanPaste('<p><img src="file:///c:/1.png" alt="Lúa"><img src="data:image/png;base64,AA=="><img src="https://a.vn/b.jpg"></p>', (picture) => told.push(picture));
  assert.deepEqual(told, [{ src: 'file:///c:/1.png', alt: 'Lúa' }, { src: 'data:image/png;base64,AA==', alt: '' }]);
});
