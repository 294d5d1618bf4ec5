import { NodeSelection } from '@tiptap/pm/state';
import { editEmbed } from './link-dialogs.js';
import { icon } from './icons.js';

const FIELDS = [
  ['caption', 'Chú thích ảnh'],
  ['credit', 'Nguồn ảnh'],
  ['alt', 'Mô tả ảnh cho người không nhìn thấy'],
];

/** A picture with its words as fields beneath it. */
export function figureView(host) {
  return ({ node, getPos, editor }) => {
    const dom = document.createElement('figure');
    dom.className = 'loa-figure';
    const image = document.createElement('img');
    const fields = FIELDS.map(([name, label]) => pictureField(name, label));
    const remove = removeButton('Xóa ảnh', () => removeNode(editor, getPos()));
    dom.append(image, ...fields.map((field) => field.element), remove);

    const show = (attrs) => {
      const src = host.options.mediaUrl(attrs.id);
      if (image.getAttribute('src') !== src) image.src = src;
      image.alt = attrs.alt || 'Ảnh chưa có mô tả';
      for (const { name, input } of fields) if (input.value !== attrs[name]) input.value = attrs[name];
    };
    show(node.attrs);
    letChange(dom, host.editable);

    for (const { name, input } of fields) {
      input.addEventListener('input', () => editor.view.dispatch(editor.state.tr.setNodeAttribute(getPos(), name, input.value)));
      input.addEventListener('keydown', (event) => leaveOnKey(event, editor, getPos));
    }
    return {
      dom,
      update: (changed) => changed.type.name === 'figure' && (show(changed.attrs), true),
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: (event) => event.target !== image && dom.contains(event.target),
      ignoreMutation: () => true,
    };
  };
}

let count = 0;

function pictureField(name, label) {
  const element = document.createElement('p');
  const id = `loa-figure-${++count}`;
  element.innerHTML = `<label for="${id}"></label><input id="${id}" type="text" autocomplete="off">`;
  element.firstChild.textContent = label;
  return { name, element, input: element.lastChild };
}

/** Enter and Escape lead from a field back into the text; the page's own form never hears Enter. */
function leaveOnKey(event, editor, getPos) {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  const { state, view } = editor;
  const after = getPos() + 1;
  const selection =
    event.key === 'Escape' ? NodeSelection.create(state.doc, getPos()) : state.selection.constructor.near(state.doc.resolve(after), 1);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** A film as a card: its title, its address, and a way to change both. */
export function embedView(host) {
  return ({ node, getPos, editor }) => {
    const dom = document.createElement('div');
    dom.className = 'loa-embed';
    const words = document.createElement('span');
    const edit = document.createElement('button');
    Object.assign(edit, { type: 'button', innerHTML: `${icon('edit')} Sửa` });
    edit.addEventListener('click', () => editEmbed(host, getPos()));
    dom.innerHTML = icon('embed');
    dom.append(words, edit, removeButton('Xóa', () => removeNode(editor, getPos())));
    const show = ({ title, href }) => {
      const address = document.createElement('small');
      address.textContent = href;
      words.replaceChildren(title, address);
      edit.setAttribute('aria-label', `Sửa liên kết nhúng: ${title}`);
    };
    show(node.attrs);
    letChange(dom, host.editable);
    return {
      dom,
      update: (changed) => changed.type.name === 'embed' && (show(changed.attrs), true),
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: (event) => event.target.closest?.('button') != null,
      ignoreMutation: () => true,
    };
  };
}

/** Whether what such a box holds may be changed, or only be read. */
export function letChange(box, may) {
  for (const input of box.querySelectorAll('input')) input.readOnly = !may;
  for (const button of box.querySelectorAll('button')) button.hidden = !may;
}

/** What the editor does not know: shown as it is written, never changed. */
export function rawView({ node }) {
  const dom = document.createElement('div');
  dom.className = 'loa-raw';
  const source = document.createElement('pre');
  source.textContent = node.attrs.source;
  dom.append('Đoạn mã được giữ nguyên, không hiển thị với bạn đọc', source);
  return {
    dom,
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
  };
}

/** Enter on a selected picture or film leads into it. */
export function enterSelected(editor) {
  const { selection } = editor.state;
  const inside = selection instanceof NodeSelection && editor.view.nodeDOM(selection.from)?.querySelector?.('input, button');
  inside && inside.focus();
  return Boolean(inside);
}

function removeButton(label, remove) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', innerHTML: `${icon('remove')} ${label}` });
  button.addEventListener('click', remove);
  return button;
}

function removeNode(editor, position) {
  editor.view.dispatch(editor.state.tr.delete(position, position + 1));
  editor.view.focus();
}
