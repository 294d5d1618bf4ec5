import { normalise, safeHref } from './dialect.js';
import { unicodeFonts } from './legacy-fonts.js';
import { wordLists } from './paste-word.js';

const KEEP = new Set('P BR H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE STRONG EM A TABLE TBODY TR TH TD HR FIGURE SUP'.split(' '));
const DROP = 'del,script,style,meta,link,title,head,template,noscript,object,embed,iframe,form,button,select,textarea,svg,math,audio,video,canvas,o\\:p,xml';

/**
 * Pasted HTML of Word or a web page, reduced to what the dialect has.
 *
 * @param onPicture hears of each picture that is not at an address of the web: what it is called and where it is
 */
export function cleanPaste(html, onPicture = () => {}) {
  // Handlers are taken off before parsing: a browser reports them as violations of the page's policy.
  const harmless = html.replace(/\son\w+\s*=/gi, ' data-off=');
  const document = new DOMParser().parseFromString(harmless, 'text/html');
  const body = document.body;
  if (body.querySelector('[data-pm-slice]')) return body.innerHTML;
  const texts = nodes(body, NodeFilter.SHOW_TEXT);
  unicodeFonts(document, texts);
  texts.forEach((text) => (text.data = normalise(text.data)));
  body.querySelectorAll('[style*="mso-element:comment"], [style*="mso-element: comment"]').forEach((element) => element.remove());
  body.querySelectorAll(DROP).forEach((element) => element.remove());
  wordLists(body);
  nodes(body, NodeFilter.SHOW_COMMENT).forEach((comment) => comment.remove());
  body.querySelectorAll('*').forEach(emphasis);
  body.querySelectorAll('img').forEach((element) => image(element, onPicture));
  body.querySelectorAll('h1,h5,h6').forEach((heading) => rename(heading, heading.tagName === 'H1' ? 'h2' : 'h4'));
  body.querySelectorAll('table').forEach(plainTable);
  [...body.querySelectorAll('*')].reverse().forEach(strip);
  body.normalize();
  nodes(body, NodeFilter.SHOW_TEXT).forEach((text) => (text.data = text.data.normalize('NFC')));
  return body.innerHTML;
}

function nodes(body, kind) {
  const walker = body.ownerDocument.createTreeWalker(body, kind);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** Bold and italic by tag or style become <strong> and <em>; Google's <b style="font-weight:normal"> is neither. */
function emphasis(element) {
  const { fontWeight, fontStyle } = element.style ?? {};
  const inline = /^(B|STRONG|I|EM|SPAN|FONT|A)$/.test(element.tagName);
  if (!inline || element.closest('h1,h2,h3,h4,h5,h6')) return;
  const bold = fontWeight ? /bold|[6-9]00/.test(fontWeight) : /^(B|STRONG)$/.test(element.tagName);
  const italic = fontStyle ? fontStyle === 'italic' : /^(I|EM)$/.test(element.tagName);
  if (bold) wrapContent(element, 'strong');
  if (italic) wrapContent(element, 'em');
  if (/^(B|STRONG|I|EM)$/.test(element.tagName)) element.dataset.seen = '';
}

function wrapContent(element, tag) {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.dataset.made = '';
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** A picture of elsewhere becomes a link to it when it says what it is, otherwise nothing. */
function image(element, onPicture) {
  const src = element.getAttribute('src') ?? '';
  if (/^(file|data|blob):/i.test(src)) onPicture({ src, alt: normalise(element.alt) });
  const href = element.alt && /^https?:/.test(element.src) && safeHref(element.src);
  if (!href || element.closest('a')) return element.replaceWith(element.alt && element.closest('a') ? element.alt : '');
  const link = element.ownerDocument.createElement('a');
  link.href = href;
  link.textContent = element.alt;
  element.replaceWith(link);
}

/** Cells hold one line of text; a cell over several columns is followed by empty ones. */
function plainTable(table) {
  for (const cell of table.querySelectorAll('td, th')) {
    const lines = [...cell.querySelectorAll('p, div, li, tr')];
    lines.forEach((line) => line.after(' '));
    cell.querySelectorAll('br').forEach((end) => end.replaceWith(' '));
    cell.querySelectorAll('table, tbody, tr, p, div, ul, ol, li, h1, h2, h3, h4').forEach(unwrap);
    for (let more = Math.min(20, cell.colSpan) - 1; more > 0; more--) cell.after(table.ownerDocument.createElement(cell.tagName));
  }
}

function strip(element) {
  const href = element.tagName === 'A' && !isPlaceInWord(element) && safeHref(element.getAttribute('href'));
  const made = 'made' in element.dataset;
  const seen = 'seen' in element.dataset;
  const start = element.getAttribute('start');
  for (const attribute of [...element.attributes]) element.removeAttribute(attribute.name);
  if (/^(DIV|SECTION|ARTICLE|CENTER)$/.test(element.tagName) && isTextBlock(element)) element = rename(element, 'p');
  if (href) element.setAttribute('href', href);
  if (element.tagName === 'OL' && start) element.setAttribute('start', start);
  const empty = !element.textContent.trim() && !element.querySelector('br,hr,td') && /^(P|H\d|A|STRONG|EM|LI|UL|OL|BLOCKQUOTE)$/.test(element.tagName);
  const useless = element.tagName === 'A' && !href;
  if (empty && element.tagName !== 'LI') element.replaceWith(element.textContent ? ' ' : '');
  else if (useless || (seen && !made) || !KEEP.has(element.tagName)) unwrap(element);
  else if (element.tagName === 'P' && !element.textContent.trim()) element.remove();
}

/** Word's own anchors: contents, notes, bookmarks. */
function isPlaceInWord(link) {
  return /^#_|^file:/i.test(link.getAttribute('href') ?? '');
}

function isTextBlock(element) {
  return element.textContent.trim() && !element.querySelector('p,div,ul,ol,table,h2,h3,h4,blockquote,pre,section,article');
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
