import { oneLine } from './dialect.js';
import { entity, escaped, isLetter, lastCharacter, mayBeLetter } from './escape.js';

/** Writes a text block's content. Bold is `**`, italic is `_`, so that their delimiters never run together. */
export function inline(nodes = [], place = {}) {
  const pieces = trimmed(split(nodes, place));
  const writer = new InlineWriter(place);
  pieces.forEach((piece, at) => writer.write(piece, pieces.slice(at + 1)));
  return writer.finish();
}

export function quoted(title) {
  return `"${oneLine(title).replace(/["\\]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('\u00A0', ' ')}"`;
}

/** Plain text as the words of a picture or an embed. */
export function altText(text) {
  const words = oneLine(text ?? '');
  return words ? inline([{ type: 'text', text: words }]) : '';
}

const SPACE = /^\s+$/u;

/** Text cut at the white space of its ends, so that marks can be taken off it. */
function split(nodes, place) {
  return nodes.flatMap((node) => {
    const marks = node.type === 'footnoteRef' ? [] : (node.marks ?? []);
    if (node.type === 'hardBreak' && (place.cell || place.heading)) return [{ type: 'text', text: ' ', marks }];
    if (node.type !== 'text' || has(node, 'code')) return [{ ...node, marks }];
    const text = node.text.normalize('NFC').replace(/[\t\n\r\f]+/g, ' ');
    return text.match(/^\s+|\s+$|\S(?:[\s\S]*\S)?/gu).map((part) => ({ type: 'text', text: part, marks }));
  });
}

/** Emphasis taken off white space at its ends; the block's own ends carry none. */
function trimmed(pieces) {
  for (const type of ['bold', 'italic']) {
    pieces.forEach((piece, at) => {
      const reaches = (step) => {
        for (let next = at; has(pieces[next], type); next += step) if (!isBlank(pieces[next])) return true;
        return false;
      };
      if (isBlank(piece) && has(piece, type) && !(reaches(-1) && reaches(1))) piece.bare = [...(piece.bare ?? []), type];
    });
  }
  const bared = pieces.map((piece) => ({ ...piece, marks: piece.marks.filter((mark) => !piece.bare?.includes(mark.type)) }));
  const first = bared.findIndex((piece) => !isBlank(piece));
  const last = bared.findLastIndex((piece) => !isBlank(piece));
  return bared.slice(first < 0 ? bared.length : first, last + 1).filter((piece, at, all) => !spaceByBreak(all, at));
}

function spaceByBreak(pieces, at) {
  return isSpace(pieces[at]) && [pieces[at - 1], pieces[at + 1]].some((piece) => piece?.type === 'hardBreak');
}

function isSpace(piece) {
  return piece.type === 'text' && !has(piece, 'code') && SPACE.test(piece.text) && !piece.text.includes('\u00A0');
}

function isBlank(piece) {
  return piece.type === 'hardBreak' || isSpace(piece) || (piece.type === 'text' && !has(piece, 'code') && SPACE.test(piece.text));
}

function has(piece, type) {
  return piece?.marks?.some((mark) => mark.type === type) ?? false;
}

const ORDER = ['link', 'bold', 'italic'];

class InlineWriter {
  out = '';
  open = [];
  closedBy = null;

  constructor(place) {
    this.place = place;
  }

  write(piece, following) {
    const wanted = piece.marks.filter((mark) => ORDER.includes(mark.type));
    this.closeAllBut(wanted);
    const text = this.source(piece, following);
    const opening = wanted.filter((mark) => !this.open.some((other) => same(mark, other)));
    this.openAll(inOrder(opening, following), text);
    this.out += this.closedBy && opening.length === 0 ? this.apart(text) : text;
    this.closedBy = null;
  }

  finish() {
    this.closeAllBut([]);
    return this.out;
  }

  source(piece, following) {
    if (piece.type === 'hardBreak') return '\\\n';
    if (piece.type === 'footnoteRef') return `[^${piece.attrs.label}]`;
    if (piece.type === 'rawInline') return piece.attrs.source;
    if (has(piece, 'code')) return code(piece.text, this.place);
    return escaped(piece.text, { ...this.place, before: this.out, next: following[0] });
  }

  closeAllBut(wanted) {
    const kept = this.open.findIndex((mark) => !wanted.some((other) => same(mark, other)));
    for (const mark of kept < 0 ? [] : this.open.splice(kept).reverse()) {
      this.closedBy = { mark, after: lastCharacter(this.out) };
      this.out += mark.type === 'link' ? `](${target(mark.attrs, this.place)})` : DELIMITERS[mark.type];
    }
  }

  openAll(marks, text) {
    const [first] = marks;
    if (!first) return;
    const delimiters = marks.map((mark) => (mark.type === 'link' ? '[' : DELIMITERS[mark.type]));
    const inside = delimiters.slice(1).join('') + text;
    const before = lastCharacter(this.out);
    if (first.type !== 'link' && mayBeLetter(before) && (first.type === 'italic' || !isLetter([...inside][0]))) {
      this.out = this.out.slice(0, -before.length) + entity(before);
    }
    this.out += delimiters.join('');
    this.open.push(...marks);
  }

  /** Text right behind a closed emphasis: a letter there would keep the delimiter from closing. */
  apart(text) {
    const { mark, after } = this.closedBy;
    const next = String.fromCodePoint(text.codePointAt(0));
    const binds = mark.type === 'italic' || (mark.type === 'bold' && !isLetter(after));
    return binds && mayBeLetter(next) ? entity(next) + text.slice(next.length) : text;
  }
}

const DELIMITERS = { bold: '**', italic: '_' };

function same(mark, other) {
  return mark.type === other.type && mark.attrs?.href === other.attrs?.href && mark.attrs?.title === other.attrs?.title;
}

/** The mark that lasts longest is opened first, so that none has to be closed and opened again. */
function inOrder(marks, following) {
  const reach = (mark) => {
    const end = following.findIndex((piece) => !piece.marks.some((other) => same(mark, other)));
    return end < 0 ? following.length : end;
  };
  return [...marks].sort((one, other) => reach(other) - reach(one) || ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
}

function code(text, place) {
  const line = text.replace(/\n/g, ' ');
  const runs = new Set((line.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .*\S.* $/.test(line) ? ' ' : '';
  const written = fence + pad + line + pad + fence;
  return place.cell ? written.replaceAll('|', '\\|') : written;
}

function target({ href, title }, place) {
  const address = (balanced(href) ? href : href.replace(/[()]/g, '\\$&')).replace(/&(?=#?\w+;)/g, '&amp;');
  const written = title ? ` ${quoted(title)}` : '';
  return address + (place.cell ? written.replaceAll('|', '\\|') : written);
}

function balanced(href) {
  let depth = 0;
  for (const character of href) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
