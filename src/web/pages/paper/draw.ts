import type { Drawn } from '#charts/drawn.ts'

const NS = 'http://www.w3.org/2000/svg'
const [WIDE, LINE, NAME] = [560, 15, 150]

/** The chart of a table as it will stand behind the text: lines of bars, each with its number; as much as a writer has to see. */
export function draw({ title, categories, series }: Drawn): SVGElement {
  const step = LINE * series.length + 8
  const most = Math.max(...series.flatMap(({ values }) => values.map(value => value ?? 0)), 0) || 1
  const svg = made('svg', { viewBox: `0 0 ${WIDE} ${categories.length * step + 8}`, class: 'drawn', role: 'img', 'aria-label': `统计图：${title}` })
  categories.forEach((category, i) => {
    const top = 4 + i * step
    svg.append(said(category.length > 12 ? `${category.slice(0, 11)}…` : category, { x: NAME - 8, y: top + step / 2, 'text-anchor': 'end' }))
    series.forEach(({ values }, n) => {
      const value = values[i] ?? null
      if (value === null) return
      const [y, width] = [top + n * LINE, Math.max(1, value / most * (WIDE - NAME - 90))]
      svg.append(made('rect', { x: NAME, y: y + 2, width, height: LINE - 3, class: `series-${n % 4}` }), said(String(value), { x: NAME + width + 5, y: y + LINE - 4 }))
    })
  })
  return svg
}

function said(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const text = made('text', attributes)
  text.textContent = words
  return text
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
