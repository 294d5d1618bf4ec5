// The page on which one writes: opens the article, keeps what is typed, saves, and loses nothing.
{
  const { api, make, clock, ArticleForm, Typing, Race, Presence, Comments, Preview, Moves, Word, Checks } = Loa
  const element = document.getElementById('article')
  const status = document.getElementById('typing-status')
  const restored = document.getElementById('restored')

  const page = {
    id: Number(element.dataset.id) || null,
    account: element.dataset.account,
    revision: 0,
    article: null,
    clean: '',
    form: new ArticleForm(element),

    read: () => page.form.read(),
    isDirty: () => JSON.stringify(page.read()) !== page.clean,
    isScheduled: () => false,

    async open() {
      if (!page.id) return page.begin()
      const [article, typing] = await Promise.all([api('GET', `/articles/${page.id}`), api('GET', `/articles/${page.id}/typing`)])
      if (!article.ok) return page.refused(article.reasons)
      page.show(article.body)
      const here = page.typing.kept()
      if (here) page.resume(here.draft, here.base)
      else if (typing.ok) page.resume(typing.body, typing.body.base)
      page.word.begin()
      page.refresh()
    },

    begin() {
      page.show({ kind: element.dataset.kind || 'NEWS', author: element.dataset.author, language: 'vi', flag: 'NONE' })
      const here = page.typing.kept()
      const topic = new URLSearchParams(location.search).get('tieu-de')
      if (here) page.resume(here.draft, 0)
      else if (topic) page.form.fields.title.value = topic
      page.form.fields.title.focus()
      page.word.begin()
    },

    /** What the server has stands in the form. */
    show(article) {
      element.inert = false // until now nothing could be typed over what had not come yet
      page.article = article
      page.revision = article.revision ?? 0
      page.form.write(article)
      page.clean = JSON.stringify(page.read())
      page.describe()
      page.checks.touched()
    },

    describe() {
      const { state, live, url } = page.article
      for (const [id, word] of [['state', page.article.stateWord ?? Loa.STATES[state]], ['live', live === 'NONE' ? '' : Loa.LIVES[live]]]) {
        const chip = document.getElementById(id)
        chip.hidden = !word
        chip.textContent = word ?? ''
      }
      document.getElementById('published-note').hidden = !(state === 'PUBLISHED' && live === 'LIVE')
      for (const [id, view] of [['history-link', 'lich-su'], ['review-link', 'duyet']]) {
        const link = document.getElementById(id)
        link.hidden = !page.id
        link.href = `/toa-soan/${view}.xhtml?id=${page.id}`
      }
      if (url) document.getElementById('live').title = url
    },

    /** Goes on with what was typed and never saved; one click drops it, another brings it back. */
    resume(draft, base) {
      const saved = page.article
      page.form.write({ ...saved, cover: null, ...draft }) // what was typed names a cover only when it has one
      if (!page.isDirty()) return page.typing.forgetHere()
      page.revision = base
      const older = saved.revision && base < saved.revision ? ` Nội dung này dựa trên phiên bản ${base}; bài đã có phiên bản ${saved.revision}.` : ''
      const drop = () => {
        const [typed, over] = [page.read(), page.revision] // typed on since
        page.drop(page.article)
        page.offer('Đã bỏ nội dung gõ dở.', 'Lấy lại', () => { page.resume(typed, over); page.typing.touched() })
      }
      page.offer(`Đã khôi phục nội dung bạn đang gõ dở.${older}`, 'Bỏ, dùng bản đã lưu', drop)
    },

    offer(text, action, onClick) {
      restored.replaceChildren(text + ' ', make('button', { type: 'button', onclick: onClick }, action))
      restored.hidden = false
    },

    drop(article) {
      page.show(article)
      page.typing.drop()
      // After what is still under way, which would bring it back.
      if (page.id) page.typing.sent.finally(() => api('DELETE', `/articles/${page.id}/typing`))
    },

    async create(draft) {
      const answer = await api('POST', '/articles', draft)
      if (!answer.ok) {
        if (answer.status === 422) page.form.showProblems(answer.reasons, 'Chưa lưu được')
        return answer
      }
      page.typing.forgetHere()
      page.id = answer.body.id
      page.article = { ...page.article, ...draft, id: page.id, revision: 1, state: 'DRAFT', live: 'NONE' }
      page.revision = 1
      page.clean = JSON.stringify(draft)
      history.replaceState(null, '', `?id=${page.id}`)
      page.describe()
      page.refresh()
      return answer
    },

    /** One after the other: what was typed while one ran is saved after it. */
    async save() {
      if (page.saving) return await page.saving && (!page.isDirty() || page.save())
      page.saving = page.saveNow()
      try { return await page.saving } finally { page.saving = null }
    },

    async saveNow() {
      page.form.clearProblems()
      status.textContent = 'Đang lưu…'
      await page.typing.settled()
      const draft = page.read()
      const over = `"${page.revision}"`
      const answer = page.id ? await api('PUT', `/articles/${page.id}`, draft, { headers: { 'If-Match': over } }) : await page.create(draft)
      if (answer.ok) page.saved(draft, answer.body)
      else if (answer.status === 412) { status.textContent = 'Chưa lưu: bài đã có phiên bản mới.'; page.race.open() }
      else page.refused(answer.reasons)
      return answer.ok
    },

    saved(draft, article) {
      if (article.revision) Object.assign(page, { article, revision: article.revision })
      page.clean = JSON.stringify(draft)
      page.typing.drop()
      page.typing.touched()
      restored.hidden = true
      status.textContent = `Đã lưu phiên bản ${page.revision} lúc ${clock(article.answeredAt)}`
      page.describe()
      page.refresh()
      page.presence?.ping()
    },

    refused(reasons) {
      status.textContent = 'Chưa lưu được. Nội dung bạn gõ vẫn còn.'
      page.form.showProblems(reasons, 'Chưa thực hiện được')
    },

    /** What one typed; as it was saved where nothing changed, for the editor may write it differently. */
    mine() {
      const draft = page.read(), clean = page.planned()
      for (const name of Object.keys(draft))
        if (clean && JSON.stringify(draft[name]) === JSON.stringify(clean[name])) draft[name] = page.article[name] ?? draft[name]
      return draft
    },

    /** What stood in the form before one typed, when it is the revision over which one types. */
    planned: () => page.revision === page.article.revision ? JSON.parse(page.clean) : null,

    /** Both texts in one: saved over theirs; what of mine was given up can be had back. */
    async saveMerged(draft, theirs, told, given) {
      page.show(theirs)
      page.form.write({ ...theirs, ...draft })
      page.typing.touched()
      if (!await page.save()) return
      if (given) page.offer(`${told} Bạn đã lấy bản của họ ở chỗ khác nhau.`, 'Lấy lại bản của tôi', () => { page.form.write({ ...page.article, ...given }); restored.hidden = true; page.typing.touched() })
      else if (told) page.tell(told)
    },

    tell(text) {
      restored.replaceChildren(text)
      restored.hidden = false
    },

    newer: () => page.isDirty() ? 'Gộp với bản của tôi' : 'Mở phiên bản mới',
    writes: () => !document.getElementById('save').hidden,

    /** Brings the newest version into the page, with what one typed. */
    async catchUp() {
      if (page.isDirty()) return page.race.open()
      const answer = await api('GET', `/articles/${page.id}`)
      if (!answer.ok) return page.refused(answer.reasons)
      page.show(answer.body)
      status.textContent = `Đã mở phiên bản ${page.revision}`
      page.presence.ping()
      page.refresh()
    },

    /** The part of the text in which one is. */
    field() {
      const place = document.activeElement
      return place?.closest('#field-title, #field-lead, #field-body')?.id.slice('field-'.length) ?? ''
    },

    places: () => ({ title: page.form.fields.title, lead: page.form.fields.lead, body: document.querySelector('.loa-editor-text') }),

    /** What is still missing, what may be done, and whether the text may be changed at all. */
    async refresh() {
      if (!page.id) return
      const turn = page.turn = (page.turn ?? 0) + 1
      const [blockers, moves] = await Promise.all([api('GET', `/articles/${page.id}/blockers`), page.moves.refresh()])
      if (turn !== page.turn) return
      page.gaps = (blockers.body?.items ?? []).filter(each => each.field)
      page.drawGaps()
      if (moves.length > 0) page.form.lock(page.locked(moves))
    },

    /** What the saved text lacks and nobody has typed since. */
    drawGaps() {
      if (!page.gaps) return
      const typed = page.read()
      const gaps = page.gaps.filter(each => each.code !== `article.gap.${each.field}` || !typed[each.field]?.trim())
      const panel = document.getElementById('blockers')
      panel.hidden = false
      panel.querySelector('ul').replaceChildren(...(gaps.length ? gaps.map(each => make('li', {}, ArticleForm.link(each))) : [make('li', { class: 'complete' }, 'Không thiếu gì.')]))
    },

    /** Why the text may not be changed now; empty when it may. */
    locked(moves) {
      const reasons = Object.fromEntries(moves.map(each => [each.verb, each.reasons]))
      if (reasons.SAVE.length === 0 || reasons.REVISE.length === 0) return ''
      return (page.article.state === 'PUBLISHED' ? reasons.REVISE : reasons.SAVE).map(each => each.text).join(' ')
    },

    before: async () => page.isDirty() ? page.save() : true,
    after: verb => { location.href = verb === 'RECALL' ? `?id=${page.id}` : `/toa-soan/?xong=${verb}&bai=${page.id}` },
  }

  page.typing = new Typing(page, status)
  page.race = new Race(page)
  page.preview = new Preview(page.read)
  page.moves = new Moves(page)
  page.word = new Word(page)
  page.checks = new Checks(page)
  for (const event of ['input', 'change'])
    element.addEventListener(event, () => {
      page.typing.touched()
      page.checks.touched()
      page.drawGaps()
    })
  element.addEventListener('submit', event => { event.preventDefault(); page.save() })
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
    event.preventDefault()
    page.save()
  })
  page.open().then(() => {
    page.presence = new Presence(page)
    page.comments = new Comments(page)
  })
}
