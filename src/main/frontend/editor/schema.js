import { Mark, Node, getSchema } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { mediaId, safeHref } from './dialect.js';

/** Lists keep whether they are written without blank lines. */
const tight = { tight: { default: true, rendered: false } };
const own = (names, missing = '') =>
  Object.fromEntries(
    names.map((name) => [name, { default: missing, rendered: false, parseHTML: (element) => element.getAttribute(`data-${name}`) ?? missing }]),
  );

/** A picture of the library with its words; the editor shows it with its fields. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => own(['id', 'alt', 'caption', 'credit']),
  parseHTML: () => [{ tag: 'figure[data-id]', getAttrs: (element) => mediaId(`media:${element.dataset.id}`) && null }],
  renderHTML({ node: { attrs } }) {
    const data = { 'data-id': attrs.id, 'data-alt': attrs.alt, 'data-caption': attrs.caption, 'data-credit': attrs.credit };
    const credit = attrs.credit ? [' ', ['span', { class: 'credit' }, attrs.credit]] : [];
    return ['figure', data, ['img', { alt: attrs.alt }], ['figcaption', {}, attrs.caption, ...credit]];
  },
});

/** A link alone in its paragraph that the portal plays on a click. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => own(['href', 'title']),
  parseHTML: () => [{ tag: 'p[data-href]', priority: 60 }], // before any paragraph
  renderHTML: ({ node: { attrs } }) => ['p', { 'data-href': attrs.href, 'data-title': attrs.title }, ['a', { class: 'embed', href: attrs.href }, attrs.title]],
});

/** Something the editor does not know: shown, not touched, written back as it came. */
export const Raw = Node.create({
  name: 'raw',
  group: 'block',
  atom: true,
  addAttributes: () => own(['source']),
  parseHTML: () => [{ tag: 'pre[data-source]', priority: 60 }],
  renderHTML: ({ node: { attrs } }) => ['pre', { class: 'raw', 'data-source': attrs.source }, attrs.source],
});

/** The same in the middle of a line. */
export const RawInline = Node.create({
  name: 'rawInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => own(['source', 'text']),
  parseHTML: () => [{ tag: 'span[data-source]' }],
  renderHTML: ({ node: { attrs } }) => ['span', { class: 'raw', 'data-source': attrs.source, 'data-text': attrs.text }, attrs.source],
});

export const FootnoteRef = Node.create({
  name: 'footnoteRef',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => own(['label']),
  parseHTML: () => [{ tag: 'sup[data-label]' }],
  renderHTML: ({ node: { attrs } }) => ['sup', { class: 'footnote-ref', 'data-label': attrs.label }, attrs.label],
});

/** The text of a footnote; all of them stand at the document's end. */
export const Footnote = Node.create({
  name: 'footnote',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => own(['label']),
  parseHTML: () => [{ tag: 'div[data-label]' }],
  renderHTML: ({ node: { attrs } }) => ['div', { class: 'footnote', 'data-label': attrs.label }, 0],
});

const cell = (name, tag) =>
  Node.create({
    name,
    content: 'paragraph',
    tableRole: name === 'tableHeader' ? 'header_cell' : 'cell',
    isolating: true,
    extendNodeSchema: (extension) => ({ tableRole: extension.config.tableRole }),
    addAttributes: () => ({
      align: {
        default: null,
        parseHTML: (element) => element.style.textAlign || element.getAttribute('align') || null,
        renderHTML: ({ align }) => (align ? { style: `text-align: ${align}` } : {}),
      },
      colspan: { default: 1, rendered: false },
      rowspan: { default: 1, rendered: false },
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

export const TableHeader = cell('tableHeader', 'th');
export const TableCell = cell('tableCell', 'td');

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  tableRole: 'row',
  extendNodeSchema: (extension) => ({ tableRole: extension.config.tableRole }),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  extendNodeSchema: (extension) => ({ tableRole: extension.config.tableRole }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: hrefOf }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

function hrefOf(element) {
  const href = safeHref(element.getAttribute('href'));
  return href ? { href, title: element.getAttribute('title') || null } : false;
}

/** Tab is left to the browser, so that it is never a trap. */
const listItem = ListItem.extend({
  content: 'block+',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

export const nodes = [
  Document.extend({ content: 'block+ footnote*' }),
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  Blockquote,
  BulletList.extend({ addAttributes: () => tight }),
  OrderedList.extend({ addAttributes: () => ({ ...tight, start: { default: 1, parseHTML: (element) => element.start ?? 1 } }) }),
  listItem,
  CodeBlock.extend({ addAttributes: () => ({ language: { default: null, rendered: false } }) }),
  HorizontalRule,
  HardBreak,
  Bold,
  Italic,
  Code.extend({ excludes: '' }),
  Link,
  Figure,
  Embed,
  Raw,
  RawInline,
  Footnote,
  FootnoteRef,
  Table,
  TableRow,
  TableHeader,
  TableCell,
];

export const schema = getSchema(nodes);

/** The nodes, some of them with a view of their own by name. */
export function schemaWith(views) {
  return nodes.map((node) => (views[node.name] ? node.extend({ addNodeView: () => views[node.name] }) : node));
}
