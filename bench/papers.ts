import { docxPieces } from '#formats/docx/pieces.ts'
import type { Body } from '#model/body.ts'
import { bodyDocx } from '#reports/body/body-docx.ts'
import { compare } from '#reports/round-trip/compare.ts'
import { readBack } from '#reports/round-trip/read-back.ts'
import { goal, median, type Row } from './measure.ts'

const PAGES = 20
/** Milliseconds. */
const GOALS = { print: 500, back: 500 } as const

/** A report of twenty pages as it is printed, and as it comes back with every third paragraph changed. */
export async function papers(runs: number): Promise<Row[]> {
  const body = bodyOf(PAGES)
  const print = () => bodyDocx(body, { title: '工作总结', kind: 'review', known: () => undefined })
  const bytes = await bodyDocx(changed(body), { title: '工作总结', kind: 'clean' })
  const back = async () => compare(body, readBack(await docxPieces(bytes)).body, ['工作总结'])
  return [
    goal(`${PAGES} pages to .docx, a comment at every figure`, median(await times(print, runs)), GOALS.print),
    goal(`${PAGES} pages read back and compared`, median(await times(back, runs)), GOALS.back),
  ]
}

async function times(work: () => Promise<unknown>, runs: number): Promise<number[]> {
  const all: number[] = []
  for (let i = 0; i <= runs; i++) {
    const start = performance.now()
    await work()
    all.push(performance.now() - start)
  }
  return all.slice(1) // The first one loads what it needs.
}

/** Four paragraphs of 150 characters fill a page of 22 lines with their headings. */
function bodyOf(pages: number): Body {
  return Array.from({ length: pages * 4 }, (_, i): Body[number] => i % 8 === 0
    ? { id: `h${i}`, kind: 'heading', level: 1, runs: [{ text: `${i}、抓好第${i}项工作` }] }
    : { id: `p${i}`, kind: 'paragraph', runs: [
        { text: `第${i}段，各级工会围绕中心扎实推进各项工作。`.repeat(6) }, { text: `${i}起`, figure: { name: 'dispute.received', union: 'town', period: '2025', value: i } }, { text: '，比上年有所增加。' },
      ] })
}

function changed(body: Body): Body {
  return body.map((block, i) => i % 3 > 0 || block.kind !== 'paragraph' ? block : {
    ...block, runs: block.runs.map(({ text }) => ({ text: text.replaceAll('扎实', '深入').replace('起', '5起') })),
  })
}
