import { normalise, safeHref } from './dialect.js';
import { unicodeFonts } from './legacy-fonts.js';
import { isFilm, takeFrames } from './paste-films.js';
import { Losses } from './paste-losses.js';
import { takePictures } from './paste-pictures.js';
import { plainTable } from './paste-tables.js';
import { wordLists } from './paste-word.js';

const KEEP = new Set('P BR H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE STRONG EM A TABLE TBODY TR TH TD HR FIGURE SUP'.split(' '));
const DROP = 'script,style,meta,link,title,head,template,noscript,button,select,textarea,o\\:p,xml';
const SMALLEST_DRAWING = 100;

/**
 * Pasted HTML of Word or a web page, reduced to what the dialect has.
 *
 * @returns the `html`; its `pictures` that are at no address of the web, each what it is called and where it is; and its
 *     `losses`
 */
export function cleanPaste(html) {
  const losses = new Losses();
  // Handlers are taken off before parsing: a browser reports them as violations of the page's policy.
  const harmless = html.replace(/\son\w+\s*=/gi, ' data-off=');
  const document = new DOMParser().parseFromString(harmless, 'text/html');
  const body = document.body;
  if (body.querySelector('[data-pm-slice]')) return { html: body.innerHTML, pictures: [], losses };
  const texts = nodes(body, NodeFilter.SHOW_TEXT);
  unicodeFonts(document, texts);
  texts.forEach((text) => (text.data = normalise(text.data)));
  body.querySelectorAll(DROP).forEach((element) => element.remove());
  dropComments(body, losses);
  dropOthers(body, losses);
  takeFrames(body, losses);
  const pictures = takePictures(body, losses);
  wordLists(body);
  nodes(body, NodeFilter.SHOW_COMMENT).forEach((comment) => comment.remove());
  body.querySelectorAll('*').forEach(emphasis);
  body.querySelectorAll('h1,h5,h6').forEach((heading) => rename(heading, heading.tagName === 'H1' ? 'h2' : 'h4'));
  body.querySelectorAll('table').forEach((table) => plainTable(table, losses));
  [...body.querySelectorAll('*')].reverse().forEach(strip);
  body.normalize();
  nodes(body, NodeFilter.SHOW_TEXT).forEach((text) => (text.data = text.data.normalize('NFC')));
  return { html: body.innerHTML, pictures, losses };
}

/** What Word's readers wrote in the margin, and the signs in the text that lead to it. */
function dropComments(body, losses) {
  const signs = [...body.querySelectorAll('a[href^="#_msocom"]')];
  const lists = [...body.querySelectorAll('[style*="mso-element:comment"], [style*="mso-element: comment"]')];
  const comments = lists.filter((element) => !/comment-list/.test(element.getAttribute('style')));
  losses.count('comments', comments.length || signs.length || lists.length);
  [...signs, ...lists].forEach((element) => element.remove());
}

/** What was deleted stays so; formulas and drawings are nothing that the dialect has. */
function dropOthers(body, losses) {
  const drop = (kind, selector, isSeen) => {
    const found = [...body.querySelectorAll(selector)];
    losses.count(kind, found.filter(isSeen).length);
    found.forEach((element) => element.remove());
  };
  drop('deletions', 'del', (element) => element.textContent.trim() && !element.parentElement.closest('del'));
  drop('formulas', 'math', () => true);
  drop('drawings', 'canvas, svg', (element) => parseInt(element.getAttribute('width'), 10) >= SMALLEST_DRAWING);
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

function strip(element) {
  if (isFilm(element)) return;
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
