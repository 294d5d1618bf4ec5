// Suggests while one types in a search; without this file the form works as it is.
(() => {
  const PATIENCE = 150;
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  class Suggest {
    constructor(input) {
      this.input = input;
      this.list = make('ul', { className: 'suggestions', id: `${input.id}-goi-y`, hidden: true });
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', 'Gợi ý');
      this.said = make('p', { className: 'unseen' });
      this.said.setAttribute('role', 'status');
      input.form.append(this.list, this.said);
      const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id };
      for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
      input.addEventListener('input', () => this.later());
      input.addEventListener('keydown', (event) => this.key(event));
      input.addEventListener('blur', () => setTimeout(() => this.close(), PATIENCE));
      this.list.addEventListener('mousedown', (event) => event.preventDefault());
      this.list.addEventListener('click', (event) => this.go(event.target.closest('[role=option]')));
      this.active = -1;
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PATIENCE);
    }

    async ask() {
      const typed = this.input.value.trim();
      if (typed.length < 2) return this.close();
      try {
        const answer = await fetch(`/api/v1/search/suggestions?q=${encodeURIComponent(typed)}`, { credentials: 'omit' });
        if (!answer.ok) return this.close();
        const { items } = await answer.json();
        if (typed === this.input.value.trim() && document.activeElement === this.input) this.show(items);
      } catch {
        this.close();
      }
    }

    show(items) {
      this.list.replaceChildren(...items.map((item, at) => this.option(item, at)));
      this.choose(-1);
      this.open(items.length > 0);
      this.said.textContent = items.length ? `${items.length} gợi ý, bấm mũi tên xuống để chọn.` : '';
    }

    option({ kind, text, path }, at) {
      const option = make('li', { id: `${this.list.id}-${at}` });
      option.setAttribute('role', 'option');
      option.dataset.path = path;
      option.append(make('span', { textContent: text }), ' ', make('small', { textContent: kind }));
      return option;
    }

    open(yes) {
      this.list.hidden = !yes;
      this.input.setAttribute('aria-expanded', String(yes));
    }

    close() {
      clearTimeout(this.timer);
      this.open(false);
      this.choose(-1);
      this.said.textContent = '';
    }

    choose(at) {
      const options = [...this.list.children];
      this.active = at;
      options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      if (at < 0) this.input.removeAttribute('aria-activedescendant');
      else {
        this.input.setAttribute('aria-activedescendant', options[at].id);
        options[at].scrollIntoView({ block: 'nearest' });
      }
    }

    key(event) {
      const most = this.list.children.length;
      if (event.isComposing || this.list.hidden || !most) return;
      if (event.key === 'ArrowDown') this.choose(this.active + 1 >= most ? -1 : this.active + 1);
      else if (event.key === 'ArrowUp') this.choose(this.active < 0 ? most - 1 : this.active - 1);
      else if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && this.active >= 0) this.go(this.list.children[this.active]);
      else return;
      event.preventDefault();
    }

    go(option) {
      if (option) location.assign(option.dataset.path);
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('form.search input[type=search]').forEach((input) => new Suggest(input));
  });
})();
