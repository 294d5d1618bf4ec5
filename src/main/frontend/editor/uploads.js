import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey('uploads');

/** Pictures on their way in: a placeholder stands where each will be, the text itself is not touched. */
export class Uploads {
  constructor(host) {
    this.host = host;
    this.plugin = new Plugin({
      key,
      state: { init: () => DecorationSet.empty, apply: (transaction, set) => moved(transaction, set) },
      props: { decorations: (state) => key.getState(state) },
    });
  }

  /** Takes the pictures of a paste or a drop; false when there are none, so that the rest is pasted as usual. */
  take(transfer, $position) {
    const files = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    if (files.length === 0 || !this.host.options.upload || transfer.getData('text/html').includes('<p')) return false;
    for (const file of files) this.start(file, blockEnd($position));
    return true;
  }

  /** Pictures of a pasted page: those that came along are stored, the others are told. */
  takePasted(pictures) {
    const inside = pictures.filter(({ src }) => /^data:image\//i.test(src) && this.host.options.upload);
    const left = pictures.length - inside.length;
    if (left > 0) this.host.tell(`${left} ảnh trong phần vừa dán không đi theo được, vì chỉ nằm trên máy bạn: hãy thêm bằng nút Chèn ảnh, hoặc thả cả tệp Word vào đây.`, true);
    for (const picture of inside) this.startPasted(picture);
  }

  async startPasted({ src, alt }) {
    const file = fileOf(src, alt);
    await Promise.resolve(); // the text that it came with is not in the page yet
    this.start(file, blockEnd(this.host.editor.state.selection.$to));
  }

  async start(file, position) {
    const placeholder = progress(file.name);
    const spec = {};
    this.change({ add: Decoration.widget(position, placeholder.element, { spec, side: 1 }) });
    try {
      const picture = await this.host.options.upload(file, placeholder.show);
      this.finish(spec, picture);
      this.host.tell(`Đã thêm ảnh ${file.name}.`);
    } catch (error) {
      this.change({ remove: this.find(spec) });
      this.host.tell(`Không tải được ảnh ${file.name}. ${error?.message ?? ''}`.trim(), true);
    }
  }

  finish(spec, { id, alt = '', caption = '', credit = '' }) {
    const decoration = this.find(spec);
    const { view } = this.host.editor;
    if (!decoration) return;
    this.change({ remove: decoration });
    this.place(String(id), { alt, caption, credit }, view.state.doc.resolve(decoration.from));
  }

  /** Puts a picture behind the block of that position, and the cursor behind the picture. */
  place(id, words, $position) {
    const { state, view } = this.host.editor;
    const { figure, paragraph } = state.schema.nodes;
    const empty = $position.parent.type === paragraph && $position.parent.content.size === 0;
    const at = empty ? $position.before() : blockEnd($position);
    const transaction = state.tr;
    if (empty) transaction.delete($position.before(), $position.after());
    transaction.insert(at, figure.create({ id, ...words }));
    const after = at + 1;
    if (transaction.doc.resolve(after).nodeAfter?.type !== paragraph) transaction.insert(after, paragraph.create());
    view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  }

  find(spec) {
    return key.getState(this.host.editor.state).find(undefined, undefined, (found) => found.spec === spec)[0];
  }

  change(change) {
    const { view } = this.host.editor;
    view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));
  }
}

/** The file within a `data:` address; the page's policy does not let it be fetched. */
function fileOf(src, name) {
  const [head, content] = src.split(/,(.*)/s);
  const bytes = /;base64$/i.test(head) ? atob(content) : decodeURIComponent(content);
  const type = /^data:([^;,]*)/i.exec(head)[1];
  return new File([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], name || 'anh-dan', { type });
}

function moved(transaction, set) {
  const { add, remove } = transaction.getMeta(key) ?? {};
  const kept = set.map(transaction.mapping, transaction.doc);
  if (add) return kept.add(transaction.doc, [add]);
  return remove ? kept.remove([remove]) : kept;
}

/** The end of the nearest block that may have a picture beside it: never inside a table. */
export function blockEnd($position) {
  for (let depth = $position.depth; depth > 0; depth--) {
    const parent = $position.node(depth - 1);
    const index = $position.indexAfter(depth - 1);
    if (parent.canReplaceWith(index, index, parent.type.schema.nodes.figure)) return $position.after(depth);
  }
  return $position.pos;
}

function progress(name) {
  const element = document.createElement('div');
  element.className = 'loa-editor-upload';
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', `Đang tải ảnh ${name}`);
  element.append(`Đang tải ảnh ${name}… `, bar);
  return { element, show: (part) => (bar.value = part) };
}
