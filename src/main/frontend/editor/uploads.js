import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { firstNote } from './footnotes.js';
import { serialise } from './serialise.js';

const key = new PluginKey('uploads');

/** Word and Excel send a picture of the text along with the text itself. */
const TEXT = /<(?:p|pre|table|li|h[1-6])\b/i;
const FROM_THE_WEB = /<img\b[^>]*\ssrc\s*=\s*["']?(?:https?:)?\/\//i;

/** Pictures on their way in: a placeholder stands where each will be, the text itself is not touched. */
export class Uploads {
  constructor(host) {
    this.host = host;
    this.turn = Promise.resolve();
    this.plugin = new Plugin({
      key,
      state: { init: () => DecorationSet.empty, apply: (transaction, set) => moved(transaction, set) },
      props: { decorations: (state) => key.getState(state) },
    });
  }

  /** Takes the pictures of a paste or a drop; false when there are none, so that the rest is pasted as usual. */
  take(transfer, $position) {
    const files = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    const html = transfer?.getData('text/html') ?? '';
    if (files.length === 0 || !this.host.options.upload || TEXT.test(html)) return false;
    this.host.notes.show(FROM_THE_WEB.test(html) ? ['Ảnh lấy từ trang khác: hãy ghi nguồn ảnh.'] : []);
    for (const file of files) this.start(file, blockEnd($position));
    return true;
  }

  /** Stores those pictures of a pasted page that came along with it; says how many did not. */
  takePasted(pictures) {
    const files = this.host.options.upload ? pictures.map(fileOf).filter(Boolean) : [];
    for (const file of files) this.startPasted(file);
    return pictures.length - files.length;
  }

  async startPasted(file) {
    await Promise.resolve(); // the text that it came with is not in the page yet
    this.start(file, blockEnd(this.host.editor.state.selection.$to));
  }

  /** One after the other, so that a picture that comes twice is known by the second time. */
  start(file, position) {
    const placeholder = progress(file.name);
    const spec = {};
    this.change({ add: Decoration.widget(position, placeholder.element, { spec, side: 1 }) });
    this.turn = this.turn.then(() => this.send(file, spec, placeholder));
  }

  async send(file, spec, placeholder) {
    try {
      const picture = await this.host.options.upload(file, placeholder.show);
      const where = this.finish(spec, picture) ? '' : ' vào cuối bài';
      this.host.tell(picture.note && !where ? '' : `Đã thêm ảnh ${file.name}${where}.`);
      if (picture.note) this.host.notes.add(picture.note);
    } catch (error) {
      this.change({ remove: this.find(spec) });
      this.host.tell(`Không tải được ảnh ${file.name}. ${error?.message ?? ''}`.trim(), true);
    }
  }

  /** False when the picture is at the end: its place is gone, or Markdown is being written, which has none. */
  finish(spec, { id, alt = '', caption = '', credit = '' }) {
    const { editor, sourceShown } = this.host;
    const attrs = { id: String(id), alt, caption, credit };
    const decoration = this.find(spec);
    if (decoration) this.change({ remove: decoration });
    const end = firstNote(editor.state.doc);
    const at = Math.min(decoration?.from ?? end, end); // no picture stands among the footnotes
    if (sourceShown) this.host.appendSource(serialise({ type: 'doc', content: [{ type: 'figure', attrs }] }));
    else this.place(attrs, editor.state.doc.resolve(at));
    return at === decoration?.from && !sourceShown;
  }

  /** Puts a picture behind the block of that position, and the cursor behind the picture. */
  place(attrs, $position) {
    const { state, view } = this.host.editor;
    const { figure, paragraph } = state.schema.nodes;
    const empty = $position.parent.type === paragraph && $position.parent.content.size === 0;
    const at = empty ? $position.before() : blockEnd($position);
    const transaction = state.tr;
    if (empty) transaction.delete($position.before(), $position.after());
    transaction.insert(at, figure.create(attrs));
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

/** The file within a `data:` address, or null at any other; the page's policy does not let it be fetched. */
function fileOf({ src, alt }) {
  const [, type, base64, content] = /^data:(image\/[^;,]*)[^,]*?(;base64)?,(.*)$/is.exec(src) ?? [];
  if (!type) return null;
  try {
    const bytes = base64 ? atob(content) : decodeURIComponent(content);
    return new File([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], alt || 'anh-dan', { type });
  } catch {
    return null; // cut off, or no base64 at all
  }
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
