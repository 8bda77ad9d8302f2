import { Fragment, type KeyboardEvent } from 'react'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { SentFigure, SentReport } from '../../sent.ts'
import { useWhy } from '../../show/why.tsx'

/** The text in the layout of an official paper; every figure opens the records behind it. */
export function Paper({ report: { title, period, sections, appendix }, busy }: { report: SentReport; busy: boolean }) {
  return (
    <article className="paper" aria-label="正文" aria-busy={busy}>
      <div className="sheet">
        <Title title={title} period={sayPeriod(parsePeriod(period))} />
        {sections.map(({ heading, runs, prompt }, i) => (
          <section key={i}>
            {heading !== undefined && <h3>{heading}</h3>}
            {runs.length > 0 && <p>{runs.map(({ text, figure }, j) => figure ? <Told key={j} figure={figure} text={text} /> : <Fragment key={j}>{text}</Fragment>)}</p>}
            {prompt !== undefined && <p className="prompt">{prompt}</p>}
          </section>
        ))}
        {appendix.map(list => (
          <section key={list.title} className="appendix">
            <h3>附件：{list.title}</h3>
            <table>
              <thead><tr>{list.head.map(label => <th key={label} scope="col">{label}</th>)}</tr></thead>
              <tbody>{list.rows.map((row, i) => <tr key={i}>{row.map((text, j) => <td key={j}>{text}</td>)}</tr>)}</tbody>
            </table>
          </section>
        ))}
      </div>
    </article>
  )
}

/** A title of two lines is never parted inside its period. */
function Title({ title, period }: { title: string; period: string }) {
  const at = title.indexOf(period)
  if (at < 0) return <h2>{title}</h2>
  return <h2>{title.slice(0, at)}<span className="whole">{period}</span>{title.slice(at + period.length)}</h2>
}

/** Browsers never break a line inside a button, and may begin one with the stop behind it; words with a button's role flow as the others do. */
function Told({ figure: { name, union, period, label, trail: { record } }, text }: { figure: SentFigure; text: string }) {
  const why = useWhy()
  const open = () => why({ name, union, period, ...(record !== undefined && { record }) })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  return <span role="button" tabIndex={0} className="figure" aria-label={`${label} ${text}，看是哪几条`} onClick={open} onKeyDown={press}>{text}</span>
}
