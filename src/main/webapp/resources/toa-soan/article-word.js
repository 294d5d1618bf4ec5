// Documents of Word: the server reads them, the form takes them, a list says what stayed behind.
{
  const { make } = Loa
  const MOST_BYTES = 25 * 1024 * 1024
  const MOST_NAMED = 5
  const HANDED = 'loa-word'
  const DOCUMENT = /\.(docx?|docm|dotx?|rtf|odt|pdf)$/i

  /** Asks the server what a document gives; never throws. */
  async function read(file) {
    if (file.size > MOST_BYTES) return refused('Tệp lớn hơn 25 MB. Hãy giảm kích thước ảnh trong tệp rồi thử lại.')
    const form = new FormData()
    form.append('file', file, file.name)
    try {
      const answer = await Loa.send('/api/v1/articles/word-documents', { method: 'POST', body: form, headers: { Accept: 'application/json' } })
      const content = await answer.json().catch(() => null)
      if (answer.ok) return { ok: true, document: content }
      return refused(content?.reasons?.map(each => each.text).join(' ') || content?.detail || 'Máy chủ chưa đọc được tệp. Hãy thử lại sau ít phút.')
    } catch {
      return refused('Không gửi được tệp lên máy chủ. Hãy thử lại.')
    }
  }

  const refused = reason => ({ ok: false, reason })

  /** Hands on the document that is dropped on the page, pasted or chosen; pictures go where they always went. */
  function takeDocuments(input, take) {
    const mayHold = transfer => [...(transfer?.items ?? [])].some(item => item.kind === 'file' && !item.type.startsWith('image/'))
    const caught = event => {
      const files = [...((event.clipboardData ?? event.dataTransfer)?.files ?? [])]
      const first = files.find(file => DOCUMENT.test(file.name))
      document.body.classList.remove('takes-document')
      if (!first) return
      event.preventDefault()
      event.stopPropagation()
      take(first, files.filter(file => file !== first))
    }
    input.addEventListener('change', () => {
      if (input.files[0]) take(input.files[0], [])
      input.value = ''
    })
    document.addEventListener('dragover', event => {
      if (!mayHold(event.dataTransfer)) return
      event.preventDefault()
      document.body.classList.add('takes-document')
    }, true)
    document.addEventListener('dragleave', event => { if (!event.relatedTarget) document.body.classList.remove('takes-document') })
    document.addEventListener('drop', caught, true)
    document.addEventListener('paste', caught, true)
  }

  /** Shows that a document is being read, or why it cannot be. */
  function tell(text, isProblem = false) {
    const status = document.getElementById('word-status')
    status.textContent = text
    status.hidden = !text
    status.classList.toggle('problem', isProblem)
  }

  /** Reads the document; what was dropped with it is told among what stayed behind. */
  async function open(file, others) {
    const alone = others.length ? `Mỗi lần chỉ lấy một tệp Word: chưa lấy ${namesOf(others)}.` : ''
    tell(`Đang đọc tệp “${file.name}”… ${alone}`.trim())
    const answer = await read(file)
    tell(answer.ok ? '' : `Chưa lấy được tệp “${file.name}”. ${answer.reason} ${alone}`.trim(), !answer.ok)
    if (alone) answer.document?.notCarried.unshift({ text: alone })
    return answer.document ?? null
  }

  function namesOf(files) {
    const names = files.slice(0, MOST_NAMED).map(file => `“${file.name}”`)
    const rest = files.length - names.length
    return new Intl.ListFormat('vi').format(rest ? [...names, `${rest} tệp khác`] : names)
  }

  /** How many pictures came along, and whether the library has more now. */
  function picturesTold(pictures) {
    const known = pictures.filter(each => each?.known).length
    if (!pictures.length) return ''
    const where = !known ? 'đã vào kho ảnh'
      : known === pictures.length ? 'đã có sẵn trong kho, dùng lại ảnh cũ'
        : `${known} ảnh đã có sẵn trong kho, dùng lại ảnh cũ`
    return `, cùng ${pictures.length} ảnh (${where})`
  }

  /** The editor's side: types a document into the form, and can take it back. */
  class Word {
    /** @param page knows `id` and `form` */
    constructor(page) {
      this.page = page
      this.fields = page.form.fields
      this.list = document.getElementById('word-list')
      this.dialog = document.getElementById('word-ask')
      takeDocuments(document.getElementById('word-file'), (file, others) => this.open(file, others))
      document.getElementById('word-open').addEventListener('click', () => document.getElementById('word-file').click())
      const on = (name, action) => this.dialog.querySelector(`[name=${name}]`).addEventListener('click', () => { this.dialog.close(); action() })
      on('replace', () => this.replace(this.waiting))
      on('append', () => this.append(this.waiting))
      on('cancel', () => {})
      addEventListener('pagehide', () => this.keepList())
    }

    async open(file, others) {
      if (this.page.form.locked) return tell('Bài này hiện không sửa được, nên chưa nhận tệp Word.', true)
      const read = await open(file, others)
      if (read) this.take(read)
    }

    /** What the first page handed over, and the list of a page that was opened again. */
    begin() {
      const handed = sessionStorage.getItem(HANDED)
      if (handed && !this.page.id) {
        sessionStorage.removeItem(HANDED)
        this.take(JSON.parse(handed))
      } else this.recallList()
    }

    take(document) {
      this.waiting = document
      if (['title', 'lead', 'body'].every(name => !this.fields[name].value.trim())) return this.replace(document)
      this.dialog.querySelector('#word-ask-name').textContent = document.name
      this.dialog.showModal()
    }

    replace(document) {
      const before = this.typed()
      this.type(document, { replace: true })
      this.show(document, before)
    }

    append(document) {
      const before = this.typed()
      const rest = []
      for (const [name, kind] of [['title', 'heading'], ['lead', 'text']]) {
        if (!this.fields[name].value.trim()) this.set(name, document[name])
        else if (document[name]) rest.push({ [kind]: document[name] })
      }
      this.page.form.editor.takeText(document.body, { before: rest })
      this.show(document, before)
    }

    typed() {
      const { title, lead, body } = this.page.form.read()
      return { title, lead, body }
    }

    type({ title, lead, body }, options) {
      this.set('title', title)
      this.set('lead', lead)
      this.page.form.editor.takeText(body, options)
    }

    set(name, text) {
      this.fields[name].value = text
      this.fields[name].dispatchEvent(new Event('input', { bubbles: true }))
    }

    show({ name, notCarried, pictures }, before) {
      this.shown = { name, notCarried: notCarried.map(({ text }) => ({ text })), pictures: pictures.map(each => ({ known: each?.known })) }
      const undo = before && make('button', { type: 'button', name: 'undo', onclick: () => this.undo(before) }, 'Hoàn tác')
      const close = make('button', { type: 'button', name: 'close', onclick: () => this.hide() }, 'Đã xem')
      const taken = `Đã đưa nội dung vào bài${picturesTold(pictures)}.`
      const rest = notCarried.length
        ? [make('p', {}, `${taken} Cần xem lại:`), make('ul', {}, ...notCarried.map(each => make('li', {}, each.text)))]
        : [make('p', {}, `${taken} Không có gì bị bỏ lại.`)]
      this.list.replaceChildren(make('h2', {}, `Từ tệp Word “${name}”`), ...rest, make('p', { class: 'actions' }, ...[undo, close].filter(Boolean)))
      this.list.hidden = false
      this.list.focus()
    }

    undo(before) {
      this.type(before, { replace: true })
      this.hide()
    }

    hide() {
      this.shown = null
      this.list.hidden = true
      this.fields.title.focus()
    }

    key() {
      return `${HANDED}:${this.page.id ?? 'new'}`
    }

    keepList() {
      if (this.shown) sessionStorage.setItem(this.key(), JSON.stringify(this.shown))
      else sessionStorage.removeItem(this.key())
    }

    recallList() {
      const kept = sessionStorage.getItem(this.key())
      if (kept) this.show(JSON.parse(kept))
    }
  }

  window.Loa = { ...window.Loa, Word }

  // The first page: hands the document over to a new draft.
  const first = document.querySelector('[data-word=new]')
  if (first)
    takeDocuments(first, async (file, others) => {
      const read = await open(file, others)
      if (!read) return
      sessionStorage.setItem(HANDED, JSON.stringify(read))
      location.href = `/toa-soan/viet.xhtml?the-loai=${document.getElementById('new-kind').value}`
    })
}
