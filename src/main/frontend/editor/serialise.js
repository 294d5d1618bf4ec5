import { joinLegend } from './dialect.js';
import { numbered } from './footnote-order.js';
import { altText, inline, quoted } from './serialise-inline.js';

/** Writes the editor's document (as ProseMirror JSON) as Markdown, in the dialect's one canonical form. */
export function serialise(document) {
  const nodes = numbered(document).content;
  const blocks = siblings(nodes.filter((node) => node.type !== 'footnote'));
  const footnotes = nodes.filter((node) => node.type === 'footnote');
  const text = [...blocks, ...footnotes.map(footnote)].join('\n\n');
  return text ? text + '\n' : '';
}

function footnote(node) {
  return `[^${node.attrs.label}]: ${indented(siblings(node.content).join('\n\n'), '    ')}`;
}

/** The blocks of one parent, each as text; of two lists side by side the second takes the other marker. */
function siblings(nodes) {
  const texts = [];
  let previous;
  for (const node of nodes) {
    const other = previous?.type === node.type && isList(node) && !previous.other;
    const text = block(node, other);
    if (text === null) continue;
    texts.push(text);
    previous = { type: node.type, other };
  }
  return texts;
}

function isList(node) {
  return node.type === 'bulletList' || node.type === 'orderedList';
}

const WRITERS = {
  paragraph: (node) => inline(node.content) || null,
  heading: (node) => heading(node),
  blockquote: (node) => quote(siblings(node.content).join('\n\n')),
  bulletList: (node, other) => list(node, () => (other ? '* ' : '- ')),
  orderedList: (node, other) => list(node, (at) => `${node.attrs.start + at}${other ? ')' : '.'} `),
  codeBlock: (node) => fenced(node),
  horizontalRule: () => '---',
  table: (node) => table(node),
  figure: (node) => pictureSource(node.attrs),
  embed: (node) => `[${altText(node.attrs.title)}](${node.attrs.href} "embed")`,
  raw: (node) => node.attrs.source,
};

function block(node, other) {
  return WRITERS[node.type](node, other);
}

function heading(node) {
  const text = inline(node.content, { heading: true });
  return text ? `${'#'.repeat(node.attrs.level)} ${text}` : null;
}

function quote(text) {
  return text ? text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>') : null;
}

function list(node, marker) {
  const tight = node.attrs.tight && node.content.every(canBeTight);
  const items = node.content.map((item, at) => listItem(item, marker(at), tight ? '\n' : '\n\n'));
  return items.join(tight ? '\n' : '\n\n');
}

function listItem(item, marker, gap) {
  const children = item.content.filter((child) => child.type !== 'paragraph' || inline(child.content));
  const texts = siblings(children);
  if (children[0]?.type === 'horizontalRule') texts[0] = '___';
  return (marker + indented(texts.join(gap), ' '.repeat(marker.length))).trimEnd();
}

/** Whether the item reads the same without blank lines between its blocks. */
function canBeTight(item) {
  const follows = (node) =>
    node.type === 'bulletList' ||
    (node.type === 'orderedList' && node.attrs.start === 1) ||
    ['blockquote', 'codeBlock', 'heading'].includes(node.type);
  return item.content.every((node, at) => at === 0 || (item.content[at - 1].type === 'paragraph' && follows(node)));
}

function fenced(node) {
  const text = node.content?.[0]?.text ?? '';
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const language = (node.attrs.language ?? '').replace(/[`\n\\&]/g, '');
  return `${fence}${language}\n${text}${text ? '\n' : ''}${fence}`;
}

function table(node) {
  const cells = node.content.map((row) => row.content.map((cell) => inline(cell.content[0]?.content, { cell: true })));
  const rules = node.content[0].content.map((cell) => RULES[cell.attrs.align] ?? '---');
  const line = (texts) => `| ${texts.join(' | ')} |`;
  return [line(cells[0]), line(rules), ...cells.slice(1).map(line)].join('\n');
}

const RULES = { left: ':---', center: ':---:', right: '---:' };

/** A picture as Markdown. */
export function pictureSource({ id, alt, caption, credit }) {
  const legend = joinLegend({ caption, credit });
  return `![${altText(alt)}](media:${id}${legend ? ` ${quoted(legend)}` : ''})`;
}

function indented(text, indent) {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
