// A lost race: both texts side by side, word by word, and a clear choice.
{
  const { api, make, FIELD_WORDS } = Loa
  const MOST_WORDS = 3000

  /** Words of both texts in one line: those only in `mine` inserted, those only in `theirs` deleted. */
  function compare(theirs, mine) {
    const a = theirs.split(/(\s+)/), b = mine.split(/(\s+)/)
    let start = 0
    while (start < a.length && start < b.length && a[start] === b[start]) start++
    let end = 0
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
    const parts = [['', a.slice(0, start)], ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)), ['', a.slice(a.length - end)]]
    return parts.filter(([, words]) => words.length > 0).map(([tag, words]) => tag ? make(tag, {}, words.join('')) : words.join(''))
  }

  function middle(a, b) {
    if (a.length * b.length > MOST_WORDS * MOST_WORDS) return [['del', a], ['ins', b]]
    const width = b.length + 1
    const longest = new Uint16Array((a.length + 1) * width)
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1 : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1])
    const parts = []
    const add = (tag, word) => parts.at(-1)?.[0] === tag ? parts.at(-1)[1].push(word) : parts.push([tag, [word]])
    let i = 0, j = 0
    while (i < a.length && j < b.length) {
      if (a[i] === b[j]) { add('', a[i++]); j++ }
      else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) add('del', a[i++])
      else add('ins', b[j++])
    }
    while (i < a.length) add('del', a[i++])
    while (j < b.length) add('ins', b[j++])
    return parts
  }

  const text = (value, form, name) => {
    if (Array.isArray(value)) return value.map(code => form.pickers[name].items.find(each => each.box.value === code)?.label ?? code).sort().join('; ')
    if (name === 'cover') return value ? `Ảnh số ${value.media}. ${value.alt} ${value.caption} ${value.credit}`.trim() : ''
    const option = [...(form.fields[name]?.options ?? [])].find(each => each.value === value)
    return option?.textContent ?? value ?? ''
  }

  class Race {
    /** @param page knows `id`, `form`, `read()`, `saveOver(revision)` and `take(article)` */
    constructor(page) {
      this.page = page
      this.dialog = document.getElementById('race')
      this.problem = document.getElementById('race-problem')
      const on = (name, action) => this.dialog.querySelector(`[name=${name}]`).addEventListener('click', action)
      on('mine', () => { this.dialog.close(); this.page.saveOver(this.theirs.revision) })
      on('theirs', () => { this.dialog.close(); this.page.take(this.theirs) })
      on('copy', () => this.copy())
      on('back', () => this.dialog.close())
    }

    async open() {
      const answer = await api('GET', `/articles/${this.page.id}`)
      if (!answer.ok) return this.page.refused(answer.reasons)
      this.theirs = answer.body
      const mine = this.page.read()
      const rows = Object.keys(FIELD_WORDS).map(name => this.row(name, mine)).filter(Boolean)
      this.dialog.querySelector('#race-fields').replaceChildren(...(rows.length ? rows : [make('p', {}, 'Hai bản giống nhau.')]))
      this.problem.textContent = ''
      this.dialog.showModal()
    }

    row(name, mine) {
      const theirs = text(this.theirs[name], this.page.form, name), own = text(mine[name], this.page.form, name)
      if (theirs.trim() === own.trim()) return null
      return make('section', {}, make('h3', {}, FIELD_WORDS[name]), make('p', { class: 'race-text' }, ...compare(theirs, own)))
    }

    async copy() {
      const { title, lead, body } = this.page.read()
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
