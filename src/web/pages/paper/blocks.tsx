import { Fragment, type KeyboardEvent, type ReactNode } from 'react'
import type { Block, Body, Bound, Inline } from '#model/body.ts'
import { useWhy } from '../../show/why.tsx'
import { TableDrawing } from './drawing.tsx'
import { Photo } from './photo.tsx'

/** What is written beside a figure, as it stands in the text; null for nothing. */
export type Beside = (run: Inline & { figure: Bound }) => ReactNode

/** A body as it stands on paper; every figure opens the records behind it. */
export function Blocks({ id, body, beside }: { id: string; body: Body; beside?: Beside }) {
  return body.map(block => <OneBlock key={block.id} id={id} block={block} beside={beside} />)
}

function OneBlock({ id, block, beside }: { id: string; block: Block; beside: Beside | undefined }) {
  const runs = (list: readonly Inline[]) => <Runs runs={list} beside={beside} />
  switch (block.kind) {
    case 'heading': return block.level === 1 ? <h3>{runs(block.runs)}</h3> : block.level === 2 ? <h4>{runs(block.runs)}</h4> : <h5>{runs(block.runs)}</h5>
    case 'paragraph': return <p>{block.runs.length === 0 ? <br /> : runs(block.runs)}</p>
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}><p>{runs(item)}</p></li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table': return <>
      <div className="table-place"><table><tbody>{block.rows.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j}><p>{runs(cell)}</p></td>)}</tr>)}</tbody></table></div>
      {block.drawn && <TableDrawing rows={block.rows} />}
    </>
    case 'pictures': return <div className="pictures">
      {block.pictures.map(({ file, caption }) => <figure key={file}><Photo id={id} hash={file} alt={caption} /><figcaption>{caption}</figcaption></figure>)}
    </div>
    case 'page-break': return <hr className="page-break" />
  }
}

function Runs({ runs, beside }: { runs: readonly Inline[]; beside: Beside | undefined }) {
  return runs.map((run, i) => {
    const said = run.figure ? <Told run={run as Inline & { figure: Bound }} beside={beside} /> : run.text
    return run.bold ? <strong key={i}>{said}</strong> : <Fragment key={i}>{said}</Fragment>
  })
}

/** Browsers never break a line inside a button; words with a button's role flow as the others do. */
function Told({ run, beside }: { run: Inline & { figure: Bound }; beside: Beside | undefined }) {
  const why = useWhy()
  const { name, union, period, record } = run.figure
  const note = beside?.(run)
  const open = () => why({ name, union, period, ...(record !== undefined && { record }) })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  return <>
    <span role="button" tabIndex={0} className={note ? 'figure stale' : 'figure'} aria-label={`${run.text}，看是哪几条`} onClick={open} onKeyDown={press}>{run.text}</span>
    {note}
  </>
}
