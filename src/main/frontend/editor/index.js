import './editor.css';
import { MarkdownEditor } from './markdown-editor.js';

/** Turns a textarea of Markdown into an editor; see markdown-editor.js for the options. */
window.LoaEditor = { mount: (textarea, options) => new MarkdownEditor(textarea, options) };
