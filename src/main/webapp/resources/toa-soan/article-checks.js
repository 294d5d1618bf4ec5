// What the checker says of the text: listed after every pause, leads to each place, mends what it can.
{
  const { api, make } = Loa
  const PAUSE = 900
  const AGAIN = 5000 // links are followed in the background
  const MOST_QUOTED = 70
  const FIELDS = { title: 'Tiêu đề', lead: 'Sapo', body: 'Nội dung', cover: 'Ảnh đại diện', source: 'Nguồn tin' }

  const shortened = text => text.length > MOST_QUOTED ? text.slice(0, MOST_QUOTED) + '…' : text

  /** How often `quote` stands in `text` before `end`. */
  function before(text, quote, end) {
    let count = 0
    for (let at = text.indexOf(quote); at >= 0 && at < end; at = text.indexOf(quote, at + 1)) count++
    return count
  }

  class Checks {
    /** @param page knows `id`, and `form` and `read()` where one writes */
    constructor(page) {
      this.page = page
      this.panel = document.getElementById('checks')
      this.list = this.panel.querySelector('.checks-list')
      this.turn = 0
    }

    touched() {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.refresh(), PAUSE)
    }

    /** Asks anew; an answer that comes too late is dropped, and without one the last list stays. */
    async refresh() {
      const turn = ++this.turn
      const draft = this.page.form ? this.page.read() : null
      const answer = await (draft ? this.ofTyped(draft) : api('GET', `/articles/${this.page.id}/checks`))
      if (turn !== this.turn || !answer.ok) return
      this.draft = draft
      this.show(answer.body)
      if (draft && /https?:/.test(draft.body) && this.asked !== draft.body) {
        this.asked = draft.body
        clearTimeout(this.timer)
        this.timer = setTimeout(() => this.refresh(), AGAIN)
      }
    }

    ofTyped({ title, lead, body, section, source, cover }) {
      const article = this.page.id ? `?article=${this.page.id}` : ''
      return api('POST', `/articles/checks${article}`, { title, lead, body, section, source, cover })
    }

    show({ words, minutes, items, more }) {
      this.panel.querySelector('.checks-size').textContent = words ? `${words} chữ, đọc khoảng ${minutes} phút` : 'Chưa có nội dung'
      const rules = items.filter(each => each.level === 'RULE').length
      const advice = items.length + more - rules
      const said = [rules && `${rules} lỗi bắt buộc sửa`, advice && `${advice} gợi ý`].filter(Boolean).join(', ') || 'Không có gì cần sửa.'
      const count = this.panel.querySelector('.checks-count')
      if (count.textContent !== said) count.textContent = said
      const shown = JSON.stringify(items)
      if (shown === this.shown) return
      this.shown = shown
      const focused = [...this.list.children].findIndex(each => each.contains(document.activeElement))
      this.list.replaceChildren(...items.map(each => this.item(each)))
      if (focused >= 0) this.focusItem(focused)
    }

    /** Whoever works through the list stays in it. */
    focusItem(index) {
      const item = this.list.children[Math.min(index, this.list.children.length - 1)]
      ;(item?.querySelector('button, a') ?? document.getElementById('checks-title')).focus({ preventScroll: true })
    }

    item(finding) {
      const { name, level, field, quote, text } = finding
      const where = quote ? `“${shortened(quote)}”` : FIELDS[field]
      const parts = [make('p', {}, make('span', { class: 'check-name' }, name), ': ', text)]
      const actions = make('div', { class: 'actions' })
      actions.append(make('button', { type: 'button', class: 'quiet', name: 'go', 'aria-label': `Đến chỗ: ${where}`, onclick: () => this.go(finding) }, where))
      if (this.page.form) actions.append(...this.mends(finding))
      else if (finding.origin) actions.append(this.origin(finding))
      return make('li', { class: level === 'RULE' ? 'check rule' : 'check' }, ...parts, actions)
    }

    mends(finding) {
      const { mend, quote, origin } = finding
      if (origin)
        return [
          this.origin(finding),
          make('button', { type: 'button', name: 'source', onclick: () => this.nameSource(origin) }, 'Ghi nguồn'),
          make('button', { type: 'button', name: 'cite', onclick: () => this.cite(origin) }, 'Dẫn bài này'),
        ]
      if (mend == null) return []
      const words = mend.trim() === '' ? 'Bỏ' : /^\s|\s$|^#/.test(mend) || mend === quote.trim() ? 'Sửa' : `Sửa thành “${shortened(mend)}”`
      return [make('button', { type: 'button', name: 'mend', 'aria-label': `${words}, thay cho “${shortened(quote)}”`, onclick: () => this.mend(finding) }, words)]
    }

    origin({ origin }) {
      return make('a', { href: origin.path, target: '_blank', rel: 'noopener' }, 'Xem bài đó (cửa sổ mới)')
    }

    /** Leads to the place and selects it. */
    go({ field, quote, start }) {
      const place = this.page.form ? Loa.ArticleForm.place(field) : document.querySelector({ title: '#review-title', lead: '.reading-lead' }[field] ?? '.reading')
      if (!place) return
      if (place.matches('textarea, input')) {
        place.focus()
        const at = place.value.startsWith(quote, start) ? start : place.value.indexOf(quote)
        if (quote && at >= 0) place.setSelectionRange(at, at + quote.length)
        return
      }
      if (this.page.form && place.isContentEditable) this.page.form.editor.focus()
      const range = field === 'body' || !this.page.form ? this.range(place, quote, start) : null
      const target = range?.startContainer
      ;(target?.nodeType === Node.TEXT_NODE ? target.parentElement : target ?? place).scrollIntoView({ block: 'center' })
      if (range) getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
      else if (!place.isContentEditable) place.focus?.()
    }

    /** Where the words of Markdown stand on the page; a picture as a whole. */
    range(place, quote, start) {
      const range = document.createRange()
      const media = /\(media:(\d+)/.exec(quote)
      const picture = media && place.querySelector(`img[src*="/anh/${media[1]}/"]`)
      if (picture) {
        range.selectNode(picture)
        return range
      }
      const words = /^\[([^\]]+)\]\(/.exec(quote)?.[1] ?? quote.replace(/^#+\s*|\*\*/g, '').trim()
      if (!words) return null
      const nodes = this.texts(place)
      const all = nodes.map(node => node.data).join('')
      const nth = this.draft ? before(this.draft.body, words, start) : 0
      let at = all.indexOf(words)
      for (let i = 0; i < nth && all.indexOf(words, at + 1) >= 0; i++) at = all.indexOf(words, at + 1)
      if (at < 0) return null
      range.setStart(...this.spot(nodes, at))
      range.setEnd(...this.spot(nodes, at + words.length, true))
      return range
    }

    texts(place) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      const nodes = []
      while (walker.nextNode()) nodes.push(walker.currentNode)
      return nodes
    }

    spot(nodes, at, isEnd = false) {
      for (const node of nodes) {
        if (at < node.length || (isEnd && at === node.length)) return [node, at]
        at -= node.length
      }
      return [nodes.at(-1), nodes.at(-1).length]
    }

    /** One click puts it right, as one step that can be undone. */
    mend(finding) {
      const { field, start, end, quote, mend } = finding
      const now = this.page.form.fields[field].value
      if (now.slice(start, end) !== quote) return this.refresh() // typed on meanwhile
      this.stay(() => {
        if (field === 'body') this.takeBody(now.slice(0, start) + mend + now.slice(end))
        else this.write(field, start, end, mend)
      })
    }

    write(field, start, end, text) {
      const input = this.page.form.fields[field]
      input.setRangeText(text, start, end, 'end')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }

    takeBody(markdown) {
      const { editor, fields } = this.page.form
      const [x, y] = [scrollX, scrollY]
      if (editor && !editor.sourceShown) editor.takeText(markdown, { replace: true })
      else {
        fields.body.value = markdown
        fields.body.dispatchEvent(new Event('input', { bubbles: true }))
      }
      scrollTo(x, y)
    }

    nameSource(origin) {
      const { value } = this.page.form.fields.source
      this.stay(() => this.write('source', 0, value.length, [value.trim(), `Theo ${origin.agency}`].filter(Boolean).join('; ')))
    }

    cite(origin) {
      const title = origin.title.replace(/[[\]\\]/g, '\\$&')
      this.stay(() => this.takeBody(`${this.page.read().body.trimEnd()}\n\nXem bài: [${title}](${origin.path})`))
    }

    /** Changes the text and asks anew; the focus stays in the list, where the next one is. */
    async stay(change) {
      const index = [...this.list.children].findIndex(each => each.contains(document.activeElement))
      change()
      await this.refresh()
      clearTimeout(this.timer)
      this.focusItem(Math.max(0, index))
    }
  }

  window.Loa = { ...window.Loa, Checks }
}
