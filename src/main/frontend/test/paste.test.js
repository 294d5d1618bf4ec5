import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser as ProseMirrorParser, DOMSerializer, Fragment } from '@tiptap/pm/model';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
globalThis.DOMParser = window.DOMParser;
globalThis.NodeFilter = window.NodeFilter;
const { cleanPaste } = await import('../editor/paste.js');
const { schema } = await import('../editor/schema.js');
const { serialise } = await import('../editor/serialise.js');
const { told } = await import('../editor/paste-losses.js');

const pasted = (html) => {
  const body = new window.DOMParser().parseFromString(cleanPaste(html).html, 'text/html').body;
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
  'a cell over several rows keeps the others in their columns': [
    '<table><tr><td rowspan=2>Xã</td><td>Hộ</td><td rowspan=3>x</td></tr><tr><td>5</td></tr><tr><td>Bản</td><td>7</td></tr></table>',
    '| Xã | Hộ | x |\n| --- | --- | --- |\n|  | 5 |  |\n| Bản | 7 |  |',
  ],
  'a table within a cell is the words of that cell': ['<table><tr><td>A<table><tr><td>1</td><td>2</td></tr></table></td><td>B</td></tr></table>', '| A1 2 | B |\n| --- | --- |'],
  'links survive when they may': ['<p><a href="https://a.vn" onclick="x()" target=_blank>tốt</a> <a href="javascript:alert(1)">xấu</a></p>', '[tốt](https://a.vn) xấu'],
  'scripts, styles and forms go': ['<style>p{}</style><script>alert(1)</script><p>Chữ<button>Bấm</button></p><xml><w>1</w></xml>', 'Chữ'],
  'pictures are never shown from where they are': ['<p>Xem <img src="https://a.vn/b.jpg" alt="Lúa chín"> <img src="file:///c:/1.png" alt="x"><img src="data:image/png;base64,AA=="></p><p><a href="/anh/lon.jpg"><img src="https://a.vn/b.jpg" alt="Lúa chín"></a></p>', 'Xem'],
  'a link keeps the words of its picture': ['<p><a href="https://a.vn/dich-vu"><img src="https://a.vn/b.png" alt="Dịch vụ công"></a></p>', '[Dịch vụ công](https://a.vn/dich-vu)'],
  'a sign that is sent as a picture is a sign': ['<p>Được mùa <img src="https://static.xx.fbcdn.net/emoji/1f33e.png" alt="🌾"></p>', 'Được mùa 🌾'],
  'films of known players stay': [
    '<p>Xem:<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="Đường về bản"></iframe></p><figure><div><iframe data-src="https://player.vimeo.com/video/123456?h=1" title="Mùa lúa"></iframe></div></figure>',
    'Xem:\n\n[Đường về bản](https://www.youtube.com/watch?v=abcdefghijk "embed")\n\n[Mùa lúa](https://vimeo.com/123456 "embed")',
  ],
  'a film of Facebook is known within its player': ['<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D1234567890&show_text=0"></iframe>', '[Video chưa có tên](https://www.facebook.com/watch/?v=1234567890 "embed")'],
  'other frames become links': ['<div>Bản đồ<iframe src="http://ban-do.vn/xa/?id=1"></iframe></div><table><tr><td>A</td><td><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Phim"></iframe></td></tr></table>', 'Bản đồ\n\n[ban-do.vn/xa](http://ban-do.vn/xa/?id=1)\n\n| A | [Phim](https://www.youtube.com/embed/abcdefghijk) |\n| --- | --- |'],
  'a list of films is no film': ['<iframe src="https://www.youtube.com/embed/videoseries?list=PL1" title="Mùa lúa"></iframe>', '[Mùa lúa](https://www.youtube.com/embed/videoseries?list=PL1)'],
  'frames that nobody sees or that lead nowhere go': ['<p>Chữ<iframe src="https://dem.vn/" width="1" height="1"></iframe><iframe src="https://dem.vn/" style="display:none"></iframe><iframe src="about:blank"></iframe><iframe src="https://["></iframe></p>', 'Chữ'],
  'a page that is one form keeps its text': ['<form action="/Default.aspx"><input type="hidden" value="x"><div><p>Chữ</p></div><select><option>Chọn</option></select></form>', 'Chữ'],
  'letters of TCVN3 become Unicode': [`<p class=MsoNormal><b><span style='font-family:".VnTime","sans-serif"'>Céng hßa x· héi chñ nghÜa ViÖt Nam, ng\u00ADêi d\u00ADíi</span></b></p>`, '**Cộng hòa xã hội chủ nghĩa Việt Nam, người dưới**'],
  'capitals of TCVN3 by the class of their paragraph': ['<style>p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTimeH";}</style><p class=MsoNormal>héi n«ng d©n</p>', 'HỘI NÔNG DÂN'],
  'letters of VNI become Unicode, also when a word is cut': [`<p><font face="VNI-Times">Ñoäc laäp - Töï do - Haïnh phu<span class=SpellE>ùc</span></font></p>`, 'Độc lập - Tự do - Hạnh phúc'],
  'Unicode in an old font stays': [`<p style="font-family:VNI-Times">Bà con được mùa</p>`, 'Bà con được mùa'],
  'what was deleted in Word stays deleted': ['<p>Có <del><span>200</span></del><ins>212</ins> hộ</p>', 'Có 212 hộ'],
  'comments and anchors of Word go': [`<p>Chữ<a href="#_ftn1"><sup>[1]</sup></a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[LM1]</a></span></p><div style='mso-element:comment-list'><p>Sai rồi</p></div>`, 'Chữ\\[1\\]'],
  'divisions are paragraphs': ['<div><div>Một</div><div>Hai<br>dòng</div></div>', 'Một\n\nHai\\\ndòng'],
  'quotes and code survive': ['<blockquote><p>Trích</p></blockquote><p><code>mã</code></p>', '> Trích\n\n`mã`'],
};

for (const [rule, [html, markdown]] of Object.entries(cases)) test(rule, () => assert.equal(pasted(html), markdown));

test('pictures that are not on the web are handed on', () => {
  const { pictures } = cleanPaste('<p><img src="file:///c:/1.png" alt="Lúa"><img src="data:image/png;base64,AA=="><img src="https://a.vn/b.jpg"></p>');
  assert.deepEqual(pictures, [{ src: 'file:///c:/1.png', alt: 'Lúa' }, { src: 'data:image/png;base64,AA==', alt: '' }]);
});

test('a picture that has not loaded yet is one of the web, what is too small is none', () => {
  const { pictures, losses } = cleanPaste(
    '<img src="data:image/png;base64,AA==" data-src="https://a.vn/b.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="><img src="https://a.vn/dau.png" width="16"><img src="https://dem.vn/1" style="display: none">',
  );
  assert.deepEqual([pictures, { ...losses }], [[], { webPictures: 1 }]);
});

test('a film that is copied within the editor stays one', () => {
  const film = schema.nodes.embed.create({ href: 'https://vimeo.com/123456', title: 'Mùa lúa' });
  const copied = DOMSerializer.fromSchema(schema).serializeFragment(Fragment.from(film), { document: window.document });
  const holder = window.document.createElement('div');
  holder.append(copied);
  holder.firstChild.dataset.pmSlice = '0 0 []';
  assert.equal(pasted(holder.innerHTML), '[Mùa lúa](https://vimeo.com/123456 "embed")');
});

const lost = {
  'nothing of a plain text': ['<p class=MsoNormal>Chữ <b>đậm</b></p><table><tr><td>1</td></tr></table><svg width="20"></svg><p><del></del></p>', {}],
  'each picture of the web once': ['<img src="https://a.vn/1.jpg"><img src="//a.vn/2.jpg" alt="Lúa"><a href="/x"><img src="https://a.vn/1.jpg" alt="Lúa"></a><img src="/3.jpg">', { webPictures: 3 }],
  'players that are no frames': ['<video src="https://a.vn/1.mp4"></video><audio></audio><object data="a.swf"><embed src="a.swf"></object>', { films: 3 }],
  'frames that are links now': ['<iframe src="https://a.vn/ban-do"></iframe>', { frames: 1 }],
  'films without a name': ['<iframe src="https://www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe><iframe src="https://www.youtube.com/embed/abcdefghijl" title="Lúa"></iframe>', { unnamedFilms: 1 }],
  'comments of Word': ["<p>Chữ</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Sai</p></div><div style='mso-element:comment'><p>Đúng</p></div></div>", { comments: 2 }],
  'comments of which only the signs came along': ['<p>Chữ<a class=msocomanchor href="#_msocom_1">[LM1]</a></p>', { comments: 1 }],
  'what was deleted': ['<p>Có <del><span>200</span></del><ins>212</ins> hộ<del> nghèo</del></p>', { deletions: 2 }],
  'cells that were one': ['<table><tr><td colspan=2 rowspan=2>1</td><td>2</td></tr><tr><td rowspan=2>3</td></tr><tr><td>4</td><td>5</td></tr></table>', { mergedCells: 2 }],
  'formulas and drawings': ['<math><mi>x</mi></math><svg width="600"></svg><canvas width="300"></canvas>', { formulas: 1, drawings: 2 }],
  'nothing of what is there twice for old browsers': ['<p>Chữ</p><noscript><img src="https://a.vn/1.jpg"><iframe src="https://a.vn/"></iframe></noscript>', {}],
};

for (const [rule, [html, losses]] of Object.entries(lost)) test(`what stays behind is counted: ${rule}`, () => assert.deepEqual({ ...cleanPaste(html).losses }, losses));

test('what stays behind is told in lines, nothing when there was nothing', () => {
  assert.deepEqual(told(cleanPaste('<p>Chữ</p>').losses), []);
  assert.deepEqual(told(cleanPaste('<p>Chữ<del>cũ</del><img src="https://a.vn/1.jpg"></p>').losses), [
    '1 ảnh của trang khác không được chép: hãy tải ảnh lên và ghi nguồn.',
    '1 chỗ đã gạch xóa trong bản gốc không được chép.',
  ]);
});
