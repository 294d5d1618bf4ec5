import { Editor, Extension } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { Footnotes } from './footnotes.js';
import { takeEmbed } from './link-dialogs.js';
import { Notes } from './notes.js';
import { cleanPaste } from './paste.js';
import { told } from './paste-losses.js';
import { parse } from './parse.js';
import { schemaWith } from './schema.js';
import { serialise } from './serialise.js';
import { Tables } from './tables.js';
import { takeText } from './take.js';
import { Toolbar } from './toolbar.js';
import { Uploads } from './uploads.js';
import { embedView, enterSelected, figureView, letChange, rawView } from './views.js';

const TYPED = { role: 'textbox', 'aria-multiline': 'true' };
const READ = { role: 'group', tabindex: '0' };

/**
 * Writes Markdown without showing it: hides the textarea, which stays what is posted, and keeps its value.
 *
 * Options, all of them optional:
 *   label           what the text is, for screen readers
 *   mediaUrl(id)    the address of a rendition of that picture
 *   pickPicture()   lets the writer choose: a promise of {id, alt, caption, credit} or null
 *   upload(file, onProgress)  stores a pasted or dropped picture: a promise of the same, with a `note` if there is something
 *                   that the writer should know of it; onProgress takes 0 to 1
 */
export class MarkdownEditor {
  constructor(textarea, options = {}) {
    this.textarea = textarea;
    this.options = { label: 'Nội dung bài viết', mediaUrl: () => '', ...options };
    this.frame = element('div', 'loa-editor');
    this.message = element('p', 'loa-editor-message');
    this.message.setAttribute('role', 'status');
    this.notes = new Notes();
    this.page = element('div', 'loa-editor-page');
    this.editable = true;
    textarea.after(this.frame);
    this.uploads = new Uploads(this);
    this.editor = this.create(textarea.value);
    this.toolbar = new Toolbar(this);
    this.frame.append(this.toolbar.element, this.page, this.notes.element, this.message);
    this.showSource(false);
    this.listen();
  }

  getMarkdown() {
    return this.sourceShown ? this.textarea.value : serialise(this.editor.getJSON());
  }

  setMarkdown(markdown) {
    this.textarea.value = markdown;
    this.show(markdown);
  }

  insertPicture({ id, alt = '', caption = '', credit = '' }) {
    const { state } = this.editor;
    this.uploads.place({ id: String(id), alt, caption, credit }, state.selection.$to);
    this.focus();
  }

  /** Takes a text in as one step that can be undone; see take.js for the options. */
  takeText(markdown, options) {
    if (this.sourceShown) this.showSource(false);
    takeText(this.editor, markdown, options);
  }

  /** What of a pasted page the text takes; the writer is told of the rest. */
  pasted(html) {
    const { html: clean, pictures, losses } = cleanPaste(html);
    losses.count('localPictures', this.uploads.takePasted(pictures));
    this.notes.show(told(losses));
    return clean;
  }

  focus() {
    if (this.sourceShown) this.textarea.focus();
    else this.editor.view.focus();
  }

  destroy() {
    this.showSource(false);
    this.editor.destroy();
    this.frame.remove();
    this.textarea.hidden = false;
  }

  /** Switches between the written page and its Markdown. */
  showSource(shown) {
    const wasShown = this.sourceShown;
    this.sourceShown = shown;
    this.page.hidden = shown;
    this.textarea.hidden = !shown;
    this.textarea.classList.toggle('loa-editor-source', shown);
    if (shown) this.page.after(this.textarea);
    else this.frame.before(this.textarea);
    if (wasShown && !shown) this.show(this.textarea.value);
    this.toolbar.refresh();
  }

  /** Whether the text may be changed, or only be read and selected. */
  setEditable(editable) {
    if (!editable && this.sourceShown) this.showSource(false);
    this.editable = editable;
    this.toolbar.element.hidden = !editable;
    this.editor.setEditable(editable, false);
    for (const box of this.page.querySelectorAll('.loa-figure, .loa-embed')) letChange(box, editable);
  }

  /** Puts a text behind the Markdown that is being written. */
  appendSource(markdown) {
    const { length } = this.textarea.value;
    this.textarea.setRangeText(`${length ? '\n\n' : ''}${markdown}`, length, length, 'preserve');
    this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }

  tell(message, isError = false) {
    this.message.textContent = message;
    this.message.classList.toggle('loa-editor-error', isError);
  }

  create(markdown) {
    return new Editor({
      element: this.page,
      injectCSS: false,
      content: parse(markdown),
      extensions: [
        ...schemaWith({ figure: figureView(this), embed: embedView(this), raw: rawView }),
        ...[Tables, Footnotes, UndoRedo, Gapcursor, Dropcursor, this.keys()],
      ],
      editorProps: {
        attributes: () => ({ ...(this.editable ? TYPED : READ), 'aria-label': this.options.label, class: 'loa-editor-text' }),
        transformPastedHTML: (html) => this.pasted(html),
        clipboardTextSerializer: (slice) => serialise({ type: 'doc', content: slice.content.toJSON() ?? [] }),
        handlePaste: (view, event) => this.uploads.take(event.clipboardData, view.state.selection.$to) || takeEmbed(this, event.clipboardData),
        handleDrop: (view, event) => this.uploads.take(event.dataTransfer, dropPoint(view, event)),
      },
      onUpdate: () => this.sync(),
    });
  }

  keys() {
    const host = this;
    return Extension.create({
      name: 'loaKeys',
      priority: 900,
      addKeyboardShortcuts: () => ({
        'Alt-F10': () => host.toolbar.focus(),
        'Mod-k': () => host.toolbar.run('link'),
        'Mod-Alt-n': () => host.toolbar.run('footnote'),
        Enter: () => enterSelected(host.editor),
        'Mod-Enter': () => host.editor.commands.command(paragraphAfter),
      }),
      addProseMirrorPlugins: () => [host.uploads.plugin],
    });
  }

  show(markdown) {
    this.editor.commands.setContent(parse(markdown), { emitUpdate: false });
  }

  sync() {
    const markdown = serialise(this.editor.getJSON());
    if (markdown === this.textarea.value) return;
    this.textarea.value = markdown;
    this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }

  listen() {
    const refresh = () => this.toolbar.refresh();
    this.editor.on('transaction', refresh);
    this.editor.on('focus', refresh);
    for (const type of ['dragover', 'drop']) this.page.addEventListener(type, (event) => this.editable || event.preventDefault());
    for (const label of this.textarea.labels) label.addEventListener('click', () => this.focus());
    this.textarea.addEventListener('keydown', (event) => {
      if (event.altKey && event.key === 'F10') this.toolbar.focus();
    });
  }
}

function paragraphAfter({ tr, state, dispatch }) {
  const end = state.selection.$to.depth ? state.selection.$to.after(1) : state.selection.to;
  if (dispatch) {
    tr.insert(end, state.schema.nodes.paragraph.create());
    tr.setSelection(state.selection.constructor.near(tr.doc.resolve(end + 1))).scrollIntoView();
  }
  return true;
}

function dropPoint(view, event) {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  return view.state.doc.resolve(found?.pos ?? view.state.doc.content.size);
}

export function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
