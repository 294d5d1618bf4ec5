// Vietnamese as it was written before Unicode, as `LegacyFont` on the server: the font says what a code means.

const TCVN3 = letters([
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]);
const VNI_LETTERS = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const VNI_SIGNS = signs([
  ['ùøûõï', TONES],
  ['êéèúüë', ['', ...TONES].map((tone) => '\u0306' + tone)],
  ['âáàåãä', ['', ...TONES].map((tone) => '\u0302' + tone)],
]);
const UNICODE = /[\u0102-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;

/** The text of a font in Unicode; as it is when the font is none of the old ones or the text is Unicode all the same. */
export function unicode(text, font) {
  if (UNICODE.test(text)) return text;
  if (/^\.vn/i.test(font)) return font.endsWith('H') ? tcvn3(text).toUpperCase() : tcvn3(text);
  return /^vni[- ]/i.test(font) ? vni(text) : text;
}

function tcvn3(text) {
  return [...text].map((character) => TCVN3.get(character) ?? character).join('');
}

function vni(text) {
  return [...text].map((character, at) => vniLetter(character, text[at - 1] ?? '')).join('');
}

function vniLetter(character, previous) {
  const lower = character.toLowerCase();
  const sign = VNI_SIGNS.get(lower);
  if (sign && /^[aeouyôö]?$/i.test(previous)) return sign;
  const letter = VNI_LETTERS[lower] ?? character;
  return character === lower ? letter : letter.toUpperCase();
}

function letters(rows) {
  return new Map(rows.flatMap(([first, meant]) => [...meant].map((letter, at) => [String.fromCharCode(first + at), letter])));
}

function signs(rows) {
  return new Map(rows.flatMap(([written, marks]) => [...written].map((sign, at) => [sign, marks[at]])));
}

const FONT = /font-family\s*:\s*["']?([^"',;}]+)/i;

/** Writes the text nodes of a pasted page in Unicode. */
export function unicodeFonts(document, texts) {
  const byClass = classFonts(document);
  for (const text of texts) text.data = unicode(text.data, fontOf(text.parentElement, byClass)).replaceAll('\u00AD', '');
}

function fontOf(element, byClass) {
  for (let at = element; at; at = at.parentElement) {
    const font = FONT.exec(at.getAttribute('style') ?? '')?.[1] ?? at.getAttribute('face') ?? byClass.get(at.className);
    if (font) return font.trim();
  }
  return '';
}

/** Word gives the font of most paragraphs by their class. */
function classFonts(document) {
  const fonts = new Map();
  for (const style of document.querySelectorAll('style')) {
    for (const [, selectors, rules] of style.textContent.matchAll(/([^{}]*)\{([^}]*)\}/g)) {
      const font = FONT.exec(rules)?.[1];
      if (font) for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) fonts.set(name, font.trim());
    }
  }
  return fonts;
}
