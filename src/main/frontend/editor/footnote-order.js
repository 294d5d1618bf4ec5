/** Footnotes are numbered in the order in which a reader meets their first reference; then come those without one. */
export function footnoteOrder(document) {
  const bodies = new Map();
  const met = new Set();
  const visit = (node) => {
    if (node.type === 'footnoteRef') meet(node.attrs.label);
    else node.content?.forEach(visit);
  };
  const meet = (label) => met.add(label);
  for (const node of document.content) {
    if (node.type === 'footnote') bodies.set(node.attrs.label, bodies.get(node.attrs.label) ?? node);
    else visit(node);
  }
  for (const label of met) bodies.get(label)?.content.forEach(visit);
  return [...met, ...[...bodies.keys()].filter((label) => !met.has(label))].filter((label) => bodies.has(label));
}

/** Footnotes labelled and laid by their order; a reference to none is dropped. */
export function numbered(document) {
  const order = footnoteOrder(document);
  const known = (node) => node.type !== 'footnoteRef' || order.includes(node.attrs.label);
  const relabelled = (node) => {
    if (node.type === 'footnoteRef' || node.type === 'footnote') {
      node = { ...node, attrs: { ...node.attrs, label: String(order.indexOf(node.attrs.label) + 1) } };
    }
    return node.content ? { ...node, content: node.content.filter(known).map(relabelled) } : node;
  };
  const content = document.content.map(relabelled);
  const rank = (node) => (node.type === 'footnote' ? Number(node.attrs.label) : 0);
  return { ...document, content: content.sort((one, other) => rank(one) - rank(other)) };
}
