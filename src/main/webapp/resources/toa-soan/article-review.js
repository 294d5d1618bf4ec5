// The approver's page: its moves, and where one goes after them.
{
  const { Moves, Presence, Comments, Checks } = Loa
  const review = document.getElementById('review')

  const page = {
    id: Number(review.dataset.id),
    revision: Number(review.dataset.revision),
    isScheduled: () => review.dataset.scheduled === 'true',
    before: () => true,
    after: verb => { location.href = `?id=${page.id}&xong=${verb}` },
    refresh: () => moves.refresh(),
    field: () => '',
    writes: () => false,
    newer: () => 'Đọc bản mới',
    catchUp: () => { location.href = `?id=${page.id}` },
    places: () => ({ title: document.getElementById('review-title'), lead: document.querySelector('.reading-lead'), body: document.querySelector('.reading') }),
    refused: reasons => { document.getElementById('move-problem').textContent = reasons.map(each => each.text).join(' ') },
  }

  const moves = new Moves(page)
  moves.refresh()
  new Presence(page)
  new Comments(page)
  new Checks(page).refresh()
}
