import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { embedFrame, mediaId, normalise, oneLine, safeHref, splitLegend } from './dialect.js';
import { numbered } from './footnote-order.js';
import { pictureSource } from './serialise.js';

const markdown = new MarkdownIt('commonmark', { html: true, maxNesting: 500 })
  .enable('table')
  .use(footnotes)
  .disable(['footnote_inline', 'footnote_tail']);
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

/** Reads Markdown into the editor's document (as ProseMirror JSON). Footnotes are gathered at its end. */
export function parse(text) {
  const reader = new Reader();
  for (const token of markdown.parse(normalise(text), {})) reader.read(token);
  return reader.document();
}

const BLOCKS = {
  paragraph: 'paragraph',
  blockquote: 'blockquote',
  bullet_list: 'bulletList',
  ordered_list: 'orderedList',
  list_item: 'listItem',
  heading: 'heading',
  table: 'table',
  tr: 'tableRow',
  th: 'tableHeader',
  td: 'tableCell',
  footnote_reference: 'footnote',
};

class Reader {
  stack = [{ type: 'doc', content: [] }];
  footnotes = [];

  document() {
    const content = this.stack[0].content;
    if (content.length === 0) content.push({ type: 'paragraph' });
    return numbered({ type: 'doc', content: [...content, ...this.footnotes] });
  }

  read(token) {
    const name = token.type.replace(/_(open|close)$/, '');
    if (token.nesting === 1 && BLOCKS[name]) this.open(BLOCKS[name], token);
    else if (token.nesting === -1 && BLOCKS[name]) this.close();
    else if (token.type === 'inline') this.top.content.push(...new InlineReader().read(token.children));
    else if (token.type === 'fence' || token.type === 'code_block') this.code(token);
    else if (token.type === 'hr') this.top.content.push({ type: 'horizontalRule' });
    else if (token.type === 'html_block') this.raw(token);
  }

  get top() {
    return this.stack.at(-1);
  }

  open(type, token) {
    if (type === 'paragraph' && !token.hidden && this.top.type === 'listItem') {
      this.stack.at(-2).attrs.tight = false;
    }
    this.stack.push({ type, attrs: attributes(type, token), content: [] });
  }

  close() {
    const node = finished(this.stack.pop());
    if (node?.type === 'footnote') this.footnotes.push(node);
    else if (node) this.top.content.push(node);
  }

  code(token) {
    const text = token.content.replace(/\n$/, '');
    this.top.content.push({
      type: 'codeBlock',
      attrs: { language: token.info?.trim() || null },
      content: text ? [{ type: 'text', text }] : [],
    });
  }

  raw(token) {
    this.top.content.push({ type: 'raw', attrs: { source: token.content.replace(/\n$/, '') } });
  }
}

function attributes(type, token) {
  if (type === 'heading') return { level: Math.min(4, Math.max(2, Number(token.tag.slice(1)))) };
  if (type === 'bulletList') return { tight: true };
  if (type === 'orderedList') return { tight: true, start: Number(token.attrGet('start') ?? 1) };
  if (type === 'footnote') return { label: token.meta.label };
  if (type.startsWith('table')) return { align: /text-align:(\w+)/.exec(token.attrGet('style'))?.[1] ?? null };
  return {};
}

/** The node as the editor keeps it: pictures and embeds out of their paragraph, nothing empty that need not be. */
function finished(node) {
  const [only, ...others] = node.content;
  if (node.type === 'paragraph') {
    if (others.length === 0 && only?.type === 'picture' && only.marks.length === 0) return { type: 'figure', attrs: only.attrs };
    const embed = others.length === 0 && embedOf(only);
    if (embed) return embed;
    if (!only) return null;
  }
  if (node.type === 'heading' && !only) return null;
  if (['paragraph', 'heading', 'tableHeader', 'tableCell'].includes(node.type)) return textBlock(node);
  if (!only && ['blockquote', 'listItem', 'footnote'].includes(node.type)) node.content.push({ type: 'paragraph' });
  return node;
}

function textBlock(node) {
  const inCell = node.type.startsWith('table');
  const content = node.content.map((child) => {
    if (child.type === 'picture') return { type: 'rawInline', attrs: { source: pictureSource(child.attrs), text: child.attrs.alt }, marks: child.marks };
    if (child.type === 'hardBreak' && node.type !== 'paragraph') return { type: 'text', text: ' ', marks: child.marks };
    return child;
  });
  return inCell ? { ...node, content: [{ type: 'paragraph', content: merged(content) }] } : { ...node, content: merged(content) };
}

function embedOf(node) {
  const link = node?.type === 'text' && node.marks.length === 1 && node.marks[0].type === 'link' && node.marks[0].attrs;
  return link && link.title === 'embed' && embedFrame(link.href)
    ? { type: 'embed', attrs: { href: link.href, title: oneLine(node.text) || link.href } }
    : null;
}

class InlineReader {
  nodes = [];
  marks = [];

  read(tokens) {
    for (const token of tokens) this.token(token);
    return merged(this.nodes);
  }

  token(token) {
    switch (token.type) {
      case 'text':
      case 'text_special':
        return this.text(token.content);
      case 'softbreak':
        return this.text(' ');
      case 'hardbreak':
        return this.add({ type: 'hardBreak' });
      case 'code_inline':
        return this.nodes.push({ type: 'text', text: token.content, marks: known([...this.marks, { type: 'code' }]) });
      case 'html_inline':
        return this.add({ type: 'rawInline', attrs: { source: token.content, text: '' } });
      case 'footnote_ref':
        return this.nodes.push({ type: 'footnoteRef', attrs: { label: token.meta.label } });
      case 'image':
        return this.image(token);
      default:
        return this.mark(token);
    }
  }

  mark(token) {
    const type = { strong: 'bold', em: 'italic', link: 'link' }[token.type.replace(/_(open|close)$/, '')];
    if (token.nesting === -1) this.marks = this.marks.slice(0, -1);
    else if (type === 'link') this.marks = [...this.marks, linkMark(token.attrGet('href'), token.attrGet('title'))];
    else this.marks = [...this.marks, { type }];
  }

  image(token) {
    const src = token.attrGet('src');
    const alt = oneLine(altOf(token.children));
    const id = mediaId(src);
    if (id) return this.add({ type: 'picture', attrs: { id, alt, ...splitLegend(token.attrGet('title')) } });
    const inLink = this.marks.some((mark) => mark.type === 'link');
    this.text(alt || src, inLink ? [] : [linkMark(src, null)]);
  }

  text(text, more = []) {
    if (text) this.nodes.push({ type: 'text', text, marks: known([...this.marks, ...more]) });
  }

  add(node) {
    this.nodes.push({ ...node, marks: known(this.marks) });
  }
}

/** A picture's words without their emphasis. */
function altOf(tokens) {
  const word = (token) => (token.type === 'image' ? altOf(token.children) : /^(text|text_special|code_inline)$/.test(token.type) ? token.content : '');
  return tokens.map((token) => (/break$/.test(token.type) ? ' ' : word(token))).join('');
}

function linkMark(href, title) {
  const address = safeHref(href);
  return { type: address ? 'link' : 'dropped', attrs: { href: address, title: title || null } };
}

/** Each kind of mark once: nested emphasis says no more than one, and a dropped link says nothing. */
function known(marks) {
  return marks.filter((mark, at) => mark.type !== 'dropped' && marks.findIndex((other) => other.type === mark.type) === at);
}

function merged(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last)) last.text += node.text;
    else result.push({ ...node });
  }
  return result;
}

export function sameMarks(one, other) {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
