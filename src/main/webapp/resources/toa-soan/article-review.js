// The approver's page: its moves, and where one goes after them.
{
  const { Moves } = Loa
  const review = document.getElementById('review')

  const page = {
    id: Number(review.dataset.id),
    revision: Number(review.dataset.revision),
    isScheduled: () => review.dataset.scheduled === 'true',
    before: () => true,
    after: verb => { location.href = `?id=${page.id}&xong=${verb}` },
    refused: reasons => { document.getElementById('move-problem').textContent = reasons.map(each => each.text).join(' ') },
  }

  new Moves(page).refresh()
}
