// The form of one article: what it says as the API takes it, and what is wrong beside each field.
{
  const { make, toLocal, toInstant, Picker, takePicture } = Loa
  const PLAIN = ['kind', 'title', 'lead', 'body', 'section', 'programme', 'language', 'source', 'author', 'flag', 'notes']
  const LISTS = ['themes', 'areas', 'basis', 'objectives']
  const WORDS = {
    title: 'Tiêu đề', lead: 'Sapo', body: 'Nội dung', kind: 'Thể loại', section: 'Chuyên mục', programme: 'Chương trình',
    themes: 'Nội dung tuyên truyền', areas: 'Địa bàn', language: 'Ngôn ngữ', source: 'Nguồn tin', basis: 'Căn cứ',
    author: 'Tác giả', cover: 'Ảnh đại diện', objectives: 'Chỉ tiêu', flag: 'Đánh dấu', pinnedUntil: 'Ghim trang chủ', notes: 'Ghi chú nội bộ',
  }

  class ArticleForm {
    constructor(element) {
      this.element = element
      this.fields = element.elements
      this.pickers = Object.fromEntries(LISTS.map(name => [name, new Picker(document.getElementById('field-' + name))]))
      this.cover = null
      this.locked = false
      this.summary = document.getElementById('error-summary')
      this.editor = window.LoaEditor?.mount(this.fields.body, {
        label: 'Nội dung',
        mediaUrl: id => `/toa-soan/anh/${id}/960`,
        pickPicture: () => LoaMedia.pick(),
        upload: takePicture,
      })
      this.prepareCover()
      for (const field of element.querySelectorAll('[data-most]')) field.addEventListener('input', () => this.count(field))
      this.fields.programme.addEventListener('change', () => this.preferProgramme())
      this.fields.title.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault() })
    }

    /** What it says now. */
    read() {
      const draft = {}
      for (const name of PLAIN) draft[name] = this.fields[name].value
      for (const name of LISTS) draft[name] = this.pickers[name].values
      draft.title = draft.title.replace(/\s*\n\s*/g, ' ')
      draft.pinnedUntil = toInstant(this.fields.pinnedUntil.value)
      if (this.cover) draft.cover = { media: this.cover, alt: this.word('alt').value, caption: this.word('caption').value, credit: this.word('credit').value }
      return draft
    }

    write(article) {
      for (const name of PLAIN) if (name !== 'body') this.fields[name].value = article[name] ?? ''
      if (this.editor) this.editor.setMarkdown(article.body ?? '')
      else this.fields.body.value = article.body ?? ''
      for (const name of LISTS) this.pickers[name].values = article[name] ?? []
      this.fields.pinnedUntil.value = toLocal(article.pinnedUntil)
      this.showCover(article.cover)
      this.preferProgramme()
      this.element.querySelectorAll('[data-most]').forEach(field => this.count(field))
    }

    word(name) {
      return document.getElementById('cover-' + name)
    }

    prepareCover() {
      document.getElementById('cover-pick').addEventListener('click', async () => {
        const picture = await LoaMedia.pick()
        if (!picture) return
        this.showCover({ media: picture.id, alt: picture.alt, caption: picture.caption, credit: picture.credit })
        this.changed()
        this.word('alt').focus()
      })
      document.getElementById('cover-remove').addEventListener('click', () => {
        this.showCover(null)
        this.changed()
        document.getElementById('cover-pick').focus()
      })
    }

    showCover(cover) {
      this.cover = cover?.media ?? null
      const picture = document.getElementById('cover-picture')
      picture.hidden = !cover
      if (cover) picture.src = `/toa-soan/anh/${cover.media}/480`
      for (const name of ['alt', 'caption', 'credit']) this.word(name).value = cover?.[name] ?? ''
      document.getElementById('cover-words').hidden = !cover
      document.getElementById('cover-remove').hidden = !cover
      document.getElementById('cover-pick').textContent = cover ? 'Đổi ảnh' : 'Chọn ảnh'
    }

    changed() {
      this.element.dispatchEvent(new Event('input', { bubbles: true }))
    }

    preferProgramme() {
      this.pickers.themes.prefer(this.fields.programme.value)
      this.pickers.objectives.prefer(this.fields.programme.value)
    }

    count(field) {
      const counter = document.getElementById(field.id + '-count')
      counter.textContent = `${field.value.length}/${field.dataset.most} ký tự`
      counter.classList.toggle('over', field.value.length > field.dataset.most)
    }

    /** The place where a reader of `reason` can mend it. */
    static place(field) {
      if (field === 'body') return document.querySelector('.loa-editor-text') ?? document.getElementById('body')
      if (field === 'cover') return document.getElementById(document.getElementById('cover-words').hidden ? 'cover-pick' : 'cover-alt')
      return document.querySelector(`#field-${CSS.escape(field)} .picker-open`) ?? document.getElementById(field)
    }

    static link(reason) {
      const go = event => {
        const place = ArticleForm.place(reason.field)
        if (place.matches(':disabled, [hidden]')) return // the browser goes to the field
        event.preventDefault()
        place.focus()
      }
      return reason.field in WORDS ? make('a', { href: '#field-' + reason.field, onclick: go }, `${WORDS[reason.field]}: ${reason.text}`) : reason.text
    }

    clearProblems() {
      this.summary.hidden = true
      this.element.querySelectorAll('.problem').forEach(each => { each.textContent = '' })
      this.element.querySelectorAll('[aria-invalid]').forEach(each => each.removeAttribute('aria-invalid'))
    }

    /** Shows each reason beside its field, all of them on top, and goes to the first. */
    showProblems(reasons, heading) {
      this.clearProblems()
      for (const { field, text } of reasons) {
        const problem = document.getElementById(`${field}-problem`)
        if (!problem) continue
        problem.textContent = [problem.textContent, text].filter(Boolean).join(' ')
        ArticleForm.place(field)?.setAttribute('aria-invalid', 'true')
      }
      this.summary.replaceChildren(make('h2', {}, heading), make('ul', {}, ...reasons.map(each => make('li', {}, ArticleForm.link(each)))))
      this.summary.hidden = false
      const first = reasons.find(each => each.field in WORDS)
      if (first) ArticleForm.place(first.field).focus()
      else this.summary.focus()
    }

    /** Leaves everything to be read and selected, and nothing to change. */
    lock(why) {
      const note = document.getElementById('read-only')
      note.hidden = !why
      if (note.textContent !== why) note.textContent = why
      if (this.locked === Boolean(why)) return
      this.locked = Boolean(why)
      this.element.classList.toggle('locked', this.locked)
      for (const id of ['save', 'word-open']) document.getElementById(id).hidden = this.locked
      for (const id of ['save', 'cover-pick', 'cover-remove']) document.getElementById(id).disabled = this.locked
      const words = ['alt', 'caption', 'credit'].map(name => this.word(name))
      for (const field of [...[...PLAIN, 'pinnedUntil'].map(name => this.fields[name]), ...words])
        field[field.matches('select') ? 'disabled' : 'readOnly'] = this.locked
      for (const picker of Object.values(this.pickers)) picker.lock(this.locked)
      this.editor?.setEditable(!this.locked)
    }
  }

  window.Loa = { ...window.Loa, ArticleForm, FIELD_WORDS: WORDS }
}
