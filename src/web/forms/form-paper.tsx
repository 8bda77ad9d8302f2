import type { FormPage, PageBlock } from '#formats/form-page.ts'
import './form-paper.css'

/** A filled form as the browser prints it, in the look of its Word file. */
export function FormPaper({ page: { title, under, blocks } }: { page: FormPage }) {
  return (
    <article className="form-paper">
      <h1>{title}</h1>
      {under !== undefined && <p className="under">{under}</p>}
      {blocks.map((block, i) => <Block key={i} block={block} />)}
    </article>
  )
}

function Block({ block }: { block: PageBlock }) {
  switch (block.kind) {
    case 'boxes': return <Boxes rows={block.rows} />
    case 'table': return <Table block={block} />
    case 'heading': return <h2>{block.text}</h2>
    case 'attached': return <h2 className="attached">{block.text}</h2>
    case 'to': return <p className="text to">{block.text}</p>
    case 'text': return <>{block.lines.map((line, i) => <p key={i} className="text">{line}</p>)}</>
    case 'sign': return <div className="sign">{block.names.map((name, i) => <p key={i}>{name}{block.dated && <span>　　　　年　　月　　日</span>}</p>)}</div>
    case 'right': return <div className="right">{block.lines.map((line, i) => <p key={i}>{line}</p>)}</div>
    case 'note': return <p className="note">{block.text}</p>
  }
}

function Boxes({ rows }: Pick<Extract<PageBlock, { kind: 'boxes' }>, 'rows'>) {
  return (
    <table className="boxes">
      <colgroup>{Array.from({ length: 12 }, (_, i) => <col key={i} />)}</colgroup>
      <tbody>
        {rows.map((row, i) => {
          const lines = Math.max(...row.map(box => box.lines))
          return (
            <tr key={i} style={{ height: `${lines * 10}mm` }}>
              {row.flatMap((box, j) => [
                <th key={j} scope="row" colSpan={box.spans[0]}>{box.label}</th>,
                <td key={`${j}text`} colSpan={box.spans[1]} className={[lines > 1 ? 'tall' : '', box.large ? 'large' : ''].join(' ').trim()}>
                  {box.text}{box.foot !== undefined && <p className="foot">{box.foot}</p>}
                </td>,
              ])}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Table({ block: { head, widths, numbers, rows, sums } }: { block: Extract<PageBlock, { kind: 'table' }> }) {
  const whole = widths.reduce((a, b) => a + b, 0)
  return (
    <table className="rows">
      <colgroup>{widths.map((width, i) => <col key={i} style={{ width: `${width / whole * 100}%` }} />)}</colgroup>
      <thead><tr>{head.map((label, i) => <th key={i} scope="col">{label}</th>)}</tr></thead>
      <tbody>{[...rows, ...sums].map((row, i) => <tr key={i}>{row.map((text, j) => <td key={j} className={numbers[j] ? 'number' : j === 0 ? 'nth' : ''}>{text}</td>)}</tr>)}</tbody>
    </table>
  )
}
