// Chooses several of many: chips of what is chosen on top, a list with a filter below.
{
  const { make, folded } = Loa

  class Picker {
    constructor(field) {
      this.field = field
      this.chips = field.querySelector('.chips')
      this.opener = field.querySelector('.picker-open')
      this.choices = field.querySelector('.picker-choices')
      this.filter = field.querySelector('[type=search]')
      this.found = field.querySelector('.picker-found')
      this.list = field.querySelector('.picker-list')
      this.items = [...this.list.children].map(item => ({
        item,
        box: item.querySelector('input'),
        label: item.querySelector('.picker-label').textContent,
        text: folded(item.textContent),
      }))
      this.opener.addEventListener('click', () => this.open(this.choices.hidden))
      this.filter.addEventListener('input', event => { event.stopPropagation(); this.narrow() })
      this.filter.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault() })
      this.list.addEventListener('change', () => this.draw())
      field.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || this.choices.hidden) return
        event.stopPropagation()
        this.open(false)
        this.opener.focus()
      })
      this.draw()
      this.narrow()
    }

    get values() {
      return this.items.filter(each => each.box.checked).map(each => each.box.value)
    }

    set values(chosen) {
      for (const { box } of this.items) box.checked = chosen.includes(box.value)
      this.draw()
    }

    /** Brings what belongs to `group` to the front. */
    prefer(group) {
      const first = this.items.filter(each => group && each.item.dataset.group === group)
      const rest = this.items.filter(each => !first.includes(each))
      this.list.append(...first.concat(rest).map(each => each.item))
    }

    open(shown) {
      this.choices.hidden = !shown
      this.opener.setAttribute('aria-expanded', shown)
      if (shown) this.filter.focus()
    }

    narrow() {
      const words = folded(this.filter.value).split(/\s+/).filter(Boolean)
      let found = 0
      for (const { item, text } of this.items) {
        item.hidden = !words.every(word => text.includes(word))
        if (!item.hidden) found++
      }
      this.found.textContent = words.length === 0 ? `${found} mục` : found === 0 ? 'Không có mục nào như vậy.' : `${found} mục phù hợp`
    }

    /** Shows what is chosen, and lets nothing be changed. */
    lock(locked) {
      this.locked = locked
      this.opener.hidden = locked
      if (locked) this.open(false)
      this.draw()
    }

    draw() {
      const chosen = this.items.filter(each => each.box.checked)
      this.chips.replaceChildren(...chosen.map(each => this.chip(each)))
      this.chips.hidden = chosen.length === 0
    }

    chip({ box, label }) {
      if (this.locked) return make('li', {}, make('span', { class: 'chip' }, make('span', {}, label)))
      const drop = () => {
        box.checked = false
        box.dispatchEvent(new Event('change', { bubbles: true }))
        this.opener.focus()
      }
      return make('li', {}, make('button', { type: 'button', class: 'chip', 'aria-label': `Bỏ ${label}`, onclick: drop }, make('span', {}, label), make('span', { 'aria-hidden': 'true' }, '×')))
    }
  }

  window.Loa = { ...window.Loa, Picker }
}
