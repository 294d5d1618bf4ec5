// What colleagues say about a passage: threads beside the text, with reply, mending and settling.
{
  const { api, make, Anchor } = Loa
  const EVERY = 30_000
  const FIELDS = { title: 'Tiêu đề', lead: 'Sapo', body: 'Nội dung', '': 'Cả bài' }
  const time = at => new Date(at).toLocaleString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })
  const shortened = text => text.length > 160 ? text.slice(0, 160) + '…' : text

  /** Puts `items` into `list` without touching those that stand there already in their order. */
  function arrange(list, items) {
    for (const gone of [...list.children].filter(each => !items.includes(each))) gone.remove()
    items.forEach((item, place) => { if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null) })
  }

  class Comments {
    /** @param page knows `id` and `places()`: the elements of title, lead and body */
    constructor(page) {
      this.page = page
      this.element = document.getElementById('comments')
      this.anchor = { field: '' }
      this.threads = []
      this.drawn = new Map() // by thread
      this.writing = new Map() // by what one writes: a reply to this thread, a mending of that comment
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
      setInterval(() => { if (!document.hidden && !Loa.isIdle()) this.load() }, EVERY)
      this.load().then(() => this.goToAsked())
    }

    part(name) {
      return this.element.querySelector(`.comments-${name}`)
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
      const active = document.activeElement, done = this.part('done')
      const open = this.threads.filter(each => !each.resolvedBy), settled = this.threads.filter(each => each.resolvedBy)
      arrange(this.part('open'), open.map(each => this.item(each)))
      arrange(done.querySelector('ol'), settled.map(each => this.item(each)))
      done.hidden = settled.length === 0
      done.querySelector('summary').textContent = `Đã xong (${settled.length})`
      if (done.querySelector('textarea')) done.open = true
      if (document.activeElement !== active) (active.isConnected ? active : document.getElementById(active.id))?.focus({ preventScroll: true })
      for (const count of document.querySelectorAll('.comments-count')) count.textContent = open.length || ''
      const advice = document.getElementById('open-comments')
      if (advice) {
        advice.hidden = open.length === 0
        advice.querySelector('span').textContent = `Còn ${open.length} bình luận chưa xong.`
      }
      Anchor.mark(this.page.places(), open)
    }

    /** The element of a thread; a new one only for what has changed: nobody loses her place in the others. */
    item(thread) {
      const json = JSON.stringify(thread)
      if (this.drawn.get(thread.id)?.json !== json) this.drawn.set(thread.id, { json, element: this.thread(thread) })
      return this.drawn.get(thread.id).element
    }

    thread(thread) {
      const where = thread.quote
        ? make('button', { type: 'button', class: 'comment-quote', id: `doan-${thread.id}`, onclick: () => Anchor.show(this.page.places()[thread.field], thread) }, `“${shortened(thread.quote)}”`)
        : make('p', { class: 'comment-quote' }, FIELDS[thread.field] ?? '')
      const item = make('li', { class: 'thread' }, where)
      if (thread.orphaned) item.append(make('p', { class: 'comment-note' }, `Đoạn này không còn trong bài; bình luận ở phiên bản ${thread.revision}.`))
      item.append(...[thread.comment, ...thread.replies].map(each => this.comment(each, thread)))
      item.append(this.actions(thread))
      return item
    }

    comment(comment, thread) {
      const text = comment.text.split(/(?<![\p{L}\p{N}._-])(@[a-z0-9._-]+)/u).map((part, i) => i % 2 ? make('strong', {}, part) : part)
      const element = make('div', { class: 'comment', id: `binh-luan-${comment.id}`, tabindex: -1 },
        make('p', { class: 'comment-who' }, make('strong', {}, comment.author), ' ', make('small', {}, time(comment.at) + (comment.edited ? ' · đã sửa' : ''))),
        make('p', { class: 'comment-text' }, ...text))
      const name = `sua-${comment.id}`
      if (comment.mine && !thread.resolvedBy) {
        const mend = () => this.begin(element, name, 'Sửa bình luận', 'Lưu', comment.text, words => this.mend(comment.id, words))
        element.append(make('button', { type: 'button', class: 'quiet', id: name, onclick: mend, 'aria-label': 'Sửa bình luận của bạn' }, 'Sửa'))
      }
      return this.goOn(element, name)
    }

    actions(thread) {
      const name = `tra-loi-${thread.id}`, actions = make('div', { class: 'actions' })
      const reply = () => this.begin(actions, name, `Trả lời ${thread.comment.author}`, 'Gửi', '', text => this.reply(thread.id, text))
      const button = (id, words, onclick) => make('button', { type: 'button', class: 'quiet', id, onclick }, words)
      if (thread.resolvedBy) actions.append(make('small', {}, `${thread.resolvedBy} đánh dấu xong`), button(`mo-lai-${thread.id}`, 'Mở lại', () => this.settle(thread.id, 'DELETE')))
      else actions.append(button(name, 'Trả lời', reply), button(`xong-${thread.id}`, 'Đánh dấu xong', () => this.settle(thread.id, 'PUT')))
      return this.goOn(actions, name)
    }

    /** Lets one write in `place` instead of what it shows, until it is sent or given up. */
    begin(place, name, label, send, text, onSend) {
      const end = () => {
        if (this.writing.get(name)?.composer !== composer) return // given up while it was being sent
        const { restore } = this.writing.get(name)
        this.writing.delete(name)
        restore()
      }
      const composer = this.composer(label, send, text, onSend, end)
      this.write(place, name, composer)
      place.querySelector('textarea').focus()
    }

    write(place, name, composer) {
      const shown = [...place.childNodes]
      place.replaceChildren(composer)
      const restore = () => {
        const isHere = composer.contains(document.activeElement)
        place.replaceChildren(...shown)
        if (isHere) place.querySelector('button')?.focus()
      }
      this.writing.set(name, { composer, restore })
    }

    /** What one has begun to write in a thread is still there when that is drawn anew. */
    goOn(place, name) {
      if (this.writing.has(name)) this.write(place, name, this.writing.get(name).composer)
      return place
    }

    /** A text area with its button; Ctrl+Enter sends too. What is refused is said beside it. */
    composer(label, send, text, onSend, onEnd) {
      const number = this.composers = (this.composers ?? 0) + 1
      const area = make('textarea', { id: `comment-${number}`, rows: 3, 'aria-describedby': `comment-${number}-problem` })
      const problem = make('p', { class: 'problem', id: `comment-${number}-problem`, role: 'alert' })
      area.value = text
      let sending = false
      const submit = async () => {
        if (sending) return
        sending = true
        const sent = area.value
        const answer = await onSend(sent)
        sending = false
        problem.textContent = answer.reasons.map(each => each.text).join(' ')
        if (!answer.ok) return area.focus()
        if (area.value === sent) { // nothing that was typed since is lost
          area.value = ''
          onEnd?.()
        }
        await this.load()
      }
      area.addEventListener('keydown', event => { if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') { event.preventDefault(); submit() } })
      const buttons = make('div', { class: 'actions' }, make('button', { type: 'button', onclick: submit }, send))
      if (onEnd) buttons.append(make('button', { type: 'button', class: 'quiet', onclick: onEnd }, 'Thôi'))
      return make('div', { class: 'composer' }, make('label', { for: area.id }, label), area, ...Loa.suggestMentions(area, () => this.page.id), problem, buttons)
    }

    async add(text) {
      const anchor = this.anchor, { field, quote = '', prefix = '', suffix = '' } = anchor
      const answer = await this.send('POST', '', { text, field, quote, prefix, suffix })
      if (answer.ok && this.anchor === anchor) this.about({ field: '' })
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
      if (!answer.ok) return Loa.say(answer.reasons.map(each => each.text).join(' '))
      await this.load()
      this.area.focus()
    }

    async send(method, path, json) {
      if (!this.page.id) return { ok: false, reasons: [{ text: 'Hãy gõ tiêu đề trước: bài chưa được tạo.' }] }
      return api(method, `/articles/${this.page.id}/comments${path}`, json)
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
