// What colleagues say about a passage: threads beside the text, with reply, mending and settling.
{
  const { api, make, Anchor } = Loa
  const EVERY = 30_000
  const FIELDS = { title: 'Tiêu đề', lead: 'Sapo', body: 'Nội dung', '': 'Cả bài' }
  const time = at => new Date(at).toLocaleString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })
  const shortened = text => text.length > 160 ? text.slice(0, 160) + '…' : text

  class Comments {
    /** @param page knows `id` and `places()`: the elements of title, lead and body */
    constructor(page) {
      this.page = page
      this.element = document.getElementById('comments')
      this.anchor = { field: '' }
      this.threads = []
      this.part('new').append(this.composer('Viết bình luận', 'Gửi bình luận', '', text => this.add(text)))
      this.area = this.part('new').querySelector('textarea')
      this.part('whole').addEventListener('click', () => { this.about({ field: '' }); this.area.focus() })
      document.addEventListener('selectionchange', () => this.select())
      document.addEventListener('keydown', event => {
        if (!(event.ctrlKey && event.altKey && event.code === 'KeyM')) return
        event.preventDefault()
        this.select() // the browser tells of a selection only afterwards, when it may be another one
        this.open()
        this.area.focus()
      })
      document.getElementById('comments-toggle')?.addEventListener('click', () => this.toggle())
      this.part('close')?.addEventListener('click', () => this.toggle(false))
      setInterval(() => { if (!document.hidden && !Loa.isIdle() && !this.isWriting()) this.load() }, EVERY)
      this.load().then(() => this.goToAsked())
    }

    part(name) {
      return this.element.querySelector(`.comments-${name}`)
    }

    isWriting() {
      return this.part('threads').querySelector('textarea') !== null
    }

    open() {
      if (this.element.hidden) this.toggle(true)
    }

    toggle(open = this.element.hidden) {
      this.element.hidden = !open
      const button = document.getElementById('comments-toggle')
      button.setAttribute('aria-expanded', open)
      if (open) this.area.focus()
      else button.focus()
    }

    /** The last passage that was selected is what one comments on. */
    select() {
      const anchor = Anchor.selected(this.page.places())
      if (!anchor) return
      if (anchor.quote.trim()) this.about(anchor)
      else if (!this.area.value) this.about({ field: '' })
    }

    about(anchor) {
      this.anchor = anchor
      const whole = !anchor.quote
      this.part('about').textContent = whole ? 'Về cả bài' : `Về đoạn “${shortened(anchor.quote.trim())}”`
      this.part('whole').hidden = whole
    }

    async load() {
      if (!this.page.id) return
      const answer = await Loa.ask(`/api/v1/articles/${this.page.id}/comments`).catch(() => null)
      if (!answer?.ok) return
      this.threads = (await answer.json()).items
      this.draw()
    }

    draw() {
      const open = this.threads.filter(each => !each.resolvedBy), settled = this.threads.filter(each => each.resolvedBy)
      this.part('open').replaceChildren(...open.map(each => this.thread(each)))
      this.part('done').hidden = settled.length === 0
      this.part('done').querySelector('summary').textContent = `Đã xong (${settled.length})`
      this.part('done').querySelector('ol').replaceChildren(...settled.map(each => this.thread(each)))
      for (const count of document.querySelectorAll('.comments-count')) count.textContent = open.length || ''
      const advice = document.getElementById('open-comments')
      if (advice) {
        advice.hidden = open.length === 0
        advice.querySelector('span').textContent = `Còn ${open.length} bình luận chưa xong.`
      }
      Anchor.mark(this.page.places(), open)
    }

    thread(thread) {
      const place = this.page.places()[thread.field]
      const where = thread.quote
        ? make('button', { type: 'button', class: 'comment-quote', onclick: () => Anchor.show(place, thread) }, `“${shortened(thread.quote)}”`)
        : make('p', { class: 'comment-quote' }, FIELDS[thread.field] ?? '')
      const item = make('li', { class: 'thread' }, where)
      if (thread.orphaned) item.append(make('p', { class: 'comment-note' }, `Đoạn này không còn trong bài; bình luận ở phiên bản ${thread.revision}.`))
      item.append(...[thread.comment, ...thread.replies].map(each => this.comment(each, thread)))
      item.append(thread.resolvedBy ? this.settled(thread) : this.actions(thread))
      return item
    }

    comment(comment, thread) {
      const text = comment.text.split(/(?<![\p{L}\p{N}._-])(@[a-z0-9._-]+)/u).map((part, i) => i % 2 ? make('strong', {}, part) : part)
      const element = make('div', { class: 'comment', id: `binh-luan-${comment.id}`, tabindex: -1 },
        make('p', { class: 'comment-who' }, make('strong', {}, comment.author), ' ', make('small', {}, time(comment.at) + (comment.edited ? ' · đã sửa' : ''))),
        make('p', { class: 'comment-text' }, ...text))
      if (comment.mine && !thread.resolvedBy) {
        const mend = () => element.replaceChildren(this.composer('Sửa bình luận', 'Lưu', comment.text, words => this.mend(comment.id, words), () => this.draw()))
        element.append(make('button', { type: 'button', class: 'quiet', onclick: () => { mend(); element.querySelector('textarea').focus() }, 'aria-label': 'Sửa bình luận của bạn' }, 'Sửa'))
      }
      return element
    }

    actions(thread) {
      const actions = make('div', { class: 'actions' })
      const reply = () => {
        actions.replaceChildren(this.composer(`Trả lời ${thread.comment.author}`, 'Gửi', '', text => this.reply(thread.id, text), () => this.draw()))
        actions.querySelector('textarea').focus()
      }
      actions.append(
        make('button', { type: 'button', class: 'quiet', onclick: reply }, 'Trả lời'),
        make('button', { type: 'button', class: 'quiet', onclick: () => this.settle(thread.id, 'PUT') }, 'Đánh dấu xong'))
      return actions
    }

    settled(thread) {
      return make('div', { class: 'actions' }, make('small', {}, `${thread.resolvedBy} đánh dấu xong`),
        make('button', { type: 'button', class: 'quiet', onclick: () => this.settle(thread.id, 'DELETE') }, 'Mở lại'))
    }

    /** A text area with its button; Ctrl+Enter sends too. What is refused is said beside it. */
    composer(label, send, text, onSend, onCancel) {
      const number = this.composers = (this.composers ?? 0) + 1
      const area = make('textarea', { id: `comment-${number}`, rows: 3, 'aria-describedby': `comment-${number}-problem` })
      const problem = make('p', { class: 'problem', id: `comment-${number}-problem`, role: 'alert' })
      area.value = text
      const submit = async () => {
        const answer = await onSend(area.value)
        problem.textContent = answer.reasons.map(each => each.text).join(' ')
        if (!answer.ok) return area.focus()
        area.value = ''
      }
      area.addEventListener('keydown', event => { if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') { event.preventDefault(); submit() } })
      const buttons = make('div', { class: 'actions' }, make('button', { type: 'button', onclick: submit }, send))
      if (onCancel) buttons.append(make('button', { type: 'button', class: 'quiet', onclick: onCancel }, 'Thôi'))
      return make('div', { class: 'composer' }, make('label', { for: area.id }, label), area, ...Loa.suggestMentions(area, () => this.page.id), problem, buttons)
    }

    async add(text) {
      const { field, quote = '', prefix = '', suffix = '' } = this.anchor
      const answer = await this.send('POST', '', { text, field, quote, prefix, suffix })
      if (answer.ok) this.about({ field: '' })
      return answer
    }

    reply(replyTo, text) {
      return this.send('POST', '', { text, replyTo })
    }

    mend(id, text) {
      return this.send('PUT', `/${id}`, { text })
    }

    async settle(id, method) {
      const answer = await this.send(method, `/${id}/resolution`)
      if (!answer.ok) Loa.say(answer.reasons.map(each => each.text).join(' '))
      else this.area.focus()
    }

    async send(method, path, json) {
      if (!this.page.id) return { ok: false, reasons: [{ text: 'Hãy gõ tiêu đề trước: bài chưa được tạo.' }] }
      const answer = await api(method, `/articles/${this.page.id}/comments${path}`, json)
      if (answer.ok) await this.load()
      return answer
    }

    /** A notice leads to its comment. */
    goToAsked() {
      const asked = location.hash.startsWith('#binh-luan-') && document.getElementById(location.hash.slice(1))
      if (!asked) return
      this.open()
      if (this.part('done').contains(asked)) this.part('done').open = true
      asked.scrollIntoView({ block: 'center' })
      asked.focus({ preventScroll: true })
    }
  }

  window.Loa = { ...window.Loa, Comments }
}
