/**
 * Asks in a native dialog. `fields` are {name, label, value, hint, type}; `check(values)` answers {field: error} or the
 * values as they shall be; `extra` is a further button {label, value}. Resolves to the values, to extra's value, or null.
 */
export function ask({ title, fields, submit, check, extra }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'loa-dialog';
  dialog.setAttribute('aria-labelledby', 'loa-dialog-heading');
  dialog.innerHTML = '<form method="dialog" novalidate><h2 id="loa-dialog-heading"></h2><div></div><p class="loa-dialog-buttons"></p></form>';
  dialog.querySelector('h2').textContent = title;
  const inputs = fields.map((spec) => field(spec));
  dialog.querySelector('div').append(...inputs.map((input) => input.element));
  const buttons = [button(submit, 'submit', 'loa-dialog-main'), button('Hủy', 'button')];
  if (extra) buttons.push(button(extra.label, 'button', 'loa-dialog-extra'));
  dialog.querySelector('.loa-dialog-buttons').append(...buttons);
  document.body.append(dialog);

  return new Promise((resolve) => {
    let answer = null;
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const values = Object.fromEntries(inputs.map((input) => [input.name, input.value()]));
      const { errors, ...checked } = check(values);
      if (errors) return show(inputs, errors);
      answer = { ...values, ...checked };
      dialog.close();
    });
    buttons[1].addEventListener('click', () => dialog.close());
    buttons[2]?.addEventListener('click', () => {
      answer = extra.value;
      dialog.close();
    });
    dialog.showModal();
  });
}

function show(inputs, errors) {
  inputs.forEach((input) => input.fail(errors[input.name] ?? ''));
  inputs.find((input) => errors[input.name])?.focus();
}

function field({ name, label, value = '', hint = '', type = 'text' }) {
  const element = document.createElement('p');
  const id = `loa-dialog-${name}`;
  element.innerHTML = `<label for="${id}"></label>
    <input id="${id}" autocomplete="off" aria-describedby="${id}-hint ${id}-error">
    <small id="${id}-hint"></small>
    <strong id="${id}-error" class="loa-dialog-error"></strong>`;
  const input = element.querySelector('input');
  element.querySelector('label').textContent = label;
  element.querySelector('small').textContent = hint;
  input.type = type;
  input.value = value;
  const fail = (message) => {
    element.querySelector('strong').textContent = message;
    input.setAttribute('aria-invalid', String(Boolean(message)));
  };
  return { element, name, fail, value: () => input.value.trim(), focus: () => input.focus() };
}

function button(label, type, className = '') {
  const made = document.createElement('button');
  Object.assign(made, { type, className, textContent: label });
  return made;
}
