// The record of an article, on paper.
document.getElementById('print').addEventListener('click', () => window.print());
