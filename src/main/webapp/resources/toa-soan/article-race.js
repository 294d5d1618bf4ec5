// A lost race: what only one side changed is put together by itself; for the rest one chooses.
{
  const { api, make, FIELD_WORDS } = Loa

  /** One side of a difference: without what only the other side says. */
  function side(html, others) {
    const text = make('div', { class: 'race-text reading' })
    text.innerHTML = html // the server's, made safe there
    text.querySelectorAll(`${others}, .visually-hidden`).forEach(each => each.remove())
    if (!text.textContent.trim()) text.replaceChildren(make('p', { class: 'quiet-text' }, '(để trống)'))
    return text
  }

  class Race {
    /** @param page knows `id`, `revision`, `mine()`, `planned()`, `refused(reasons)` and `saveMerged(…)` */
    constructor(page) {
      this.page = page
      this.dialog = document.getElementById('race')
      this.problem = document.getElementById('race-problem')
      const on = (name, action) => this.dialog.querySelector(`[name=${name}]`).addEventListener('click', action)
      on('save', () => this.choose())
      on('mine', () => this.finish(() => 'mine'))
      on('theirs', () => this.finish(() => 'theirs'))
      on('copy', () => this.copy())
      on('back', () => this.dialog.close())
    }

    /** Compares what is in the form with the last revision; asks only when both changed a field. */
    async open() {
      this.mine = this.page.mine()
      const over = { headers: { 'If-Match': `"${this.page.revision}"` } }
      const answer = await api('POST', `/articles/${this.page.id}/merge`, { mine: this.mine, read: this.page.planned() }, over)
      if (!answer.ok) return this.page.refused(answer.reasons)
      this.merge = answer.body
      if (this.merge.disputed.length === 0) return this.finish(() => 'mine')
      this.show()
    }

    show() {
      const { by, taken, disputed } = this.merge
      document.getElementById('race-by').textContent = by || 'Người khác'
      const own = document.getElementById('race-taken')
      own.hidden = taken.length === 0
      own.textContent = `Tự gộp, không cần chọn: ${this.words(taken)}.`
      this.dialog.querySelector('#race-fields').replaceChildren(...disputed.map(each => this.field(each, by || 'người khác')))
      this.problem.textContent = ''
      if (!this.dialog.open) this.dialog.showModal()
      this.dialog.querySelector('input').focus()
    }

    words(fields) {
      return fields.map(each => FIELD_WORDS[each].toLowerCase()).join(', ')
    }

    field({ field, word, html }, by) {
      const choice = (value, label, others) => make('div', { class: `race-side race-${value}` },
        make('label', {}, make('input', { type: 'radio', name: `race-${field}`, value }), ' ', label), side(html, others))
      return make('fieldset', { class: 'race-field' }, make('legend', {}, word),
        choice('theirs', `Bản của ${by}`, 'ins'), choice('mine', 'Bản của tôi', 'del'))
    }

    chosen(field) {
      return this.dialog.querySelector(`input[name=race-${CSS.escape(field)}]:checked`)?.value
    }

    choose() {
      const open = this.merge.disputed.map(each => each.field).filter(field => !this.chosen(field))
      if (open.length === 0) return this.finish(field => this.chosen(field))
      this.problem.textContent = `Hãy chọn bản cho: ${this.words(open)}.`
      this.dialog.querySelector(`input[name=race-${CSS.escape(open[0])}]`).focus()
    }

    /** Saves both together as a new revision, each disputed field as `chosen(field)` says. */
    finish(chosen) {
      this.dialog.close()
      const { theirs, taken, disputed, by } = this.merge
      const dropped = disputed.map(each => each.field).filter(field => chosen(field) === 'theirs')
      const from = new Set([...taken, ...dropped])
      const draft = Object.fromEntries(Object.keys(FIELD_WORDS).map(name => [name, (from.has(name) ? theirs : this.mine)[name]]))
      const told = taken.length ? `Đã gộp phần ${by || 'người khác'} sửa: ${this.words(taken)}.` : ''
      this.page.saveMerged(draft, theirs, told, dropped.length > 0 && this.mine)
    }

    async copy() {
      const { title, lead, body } = this.mine
      try {
        await navigator.clipboard.writeText([title, lead, body].join('\n\n'))
        this.problem.textContent = ''
        this.dialog.querySelector('[name=copy]').textContent = 'Đã chép'
      } catch {
        this.problem.textContent = 'Trình duyệt không cho chép. Hãy quay lại và chép bằng tay.'
      }
    }
  }

  window.Loa = { ...window.Loa, Race }
}
