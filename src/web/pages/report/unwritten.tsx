import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { sayValue } from '#model/say.ts'
import { sayUnsure } from '#model/unsure.ts'
import { doors } from '../../doors.ts'
import type { SentFigure, SentReport } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { FigureValue } from '../../show/figure.tsx'
import { useWhy } from '../../show/why.tsx'
import { NoneHeld } from '../form/none-held.tsx'

/** 未写入, beside the text: what a superior would ask about, and why it is shorter than ordered. `length` is 0 where none was. */
export function Unwritten({ length, report: { period, sections, untold, unsure, apart, straddling, ...report } }: { length: number; report: SentReport }) {
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: doors.settings })
  const missing = report.missing.filter(({ ledger }) => !settings?.hidden?.includes(ledger))
  const silent = byLedger(missing, one => one.ledger)
  const whole = sayPeriod(parsePeriod(period))
  const rows = byLedger(straddling, figure => figure.trail.ledger)
  const earlier = sections.filter(section => section.period !== whole)
  return (
    <section className="panel unwritten" aria-labelledby="unwritten">
      <h2 id="unwritten">未写入</h2>
      {missing.length + untold.length + unsure.length + apart.length + straddling.length === 0 && <p className="quiet">没有。台账里有的，正文都写了。</p>}
      {sections.every(({ runs }) => runs.length === 0) && <p role="note">这段时间的台账里没有可写的，正文空着，开头的话也没有写。</p>}
      {report.text.length < length * ENOUGH && <p role="note">要{length}字，写了{report.text.length}字：台账里说得出的都写了，不凑字数。要再长，请在成稿里补写做法和事例，或者把下面的台账补齐。</p>}
      <Group title="没有登记" tag={`${silent.length} 本台账`} say="没有人登记，也没有登记“本期未开展”，正文就不写，不当作零。用不着的台账，管理员可以在设置里收起来。">
        {folded(silent.map(([ledger, figures]) => <Missing key={ledger} ledger={ledger} figures={figures} />))}
      </Group>
      <Group title="台账有，正文没写" tag={`${untold.length} 项`} say="要写的，下载正式稿后自己加上。">
        {folded(untold.map(figure => <li key={figure.name}><span>{figure.label}</span><FigureValue figure={figure} /></li>))}
      </Group>
      <Group title="说不准" tag={`${unsure.length} 项`} say="有的记录没有填全，说不准有没有，正文就不写，也不写“全部”。">
        {unsure.map(figure => <li key={figure.name}>
          <Link to="/l/$ledger" params={{ ledger: figure.trail.ledger }}>{figure.label}</Link>
          <span className="quiet">{sayUnsure(register, figure)}</span>
        </li>)}
      </Group>
      <Group title="名册和报表对不上" tag={`${apart.reduce((all, { unions }) => all + unions, 0)} 个工会`} say="正文按各工会的口径写。点开看是哪些工会、相差多少。">
        {apart.map(({ figure, unions, sum }) => <li key={figure.name}>
          <FigureValue figure={figure} text={figure.label} />
          <span>{unions}个工会，合计相差{sayValue(sum, figure.unit)}</span>
        </li>)}
      </Group>
      <Group title="跨期未计" tag={`${rows.reduce((sum, [, figures]) => sum + mostOf(figures), 0)} 条`} say={`日期只有一部分在${whole}以内，或者写得不够准，没有计入。把日期补准就会计入。`}>
        {rows.map(([ledger, figures]) => <Straddling key={ledger} ledger={ledger} figures={figures} />)}
      </Group>
      <Group title="各段截止不同" tag={`${earlier.length} 段`} say="这些段落没有写到标题的截止日。">
        {earlier.map((section, i) => <li key={i}><span>{section.heading ?? '开头'}</span><span>{section.period}</span></li>)}
      </Group>
    </section>
  )
}

/** Nobody asks for the last sentence. */
const ENOUGH = 0.85

function byLedger<T>(list: readonly T[], ledgerOf: (one: T) => string): [ledger: string, of: T[]][] {
  return [...new Set(list.map(ledgerOf))].map(ledger => [ledger, list.filter(one => ledgerOf(one) === ledger)])
}

function Group({ title, tag, say, children }: { title: string; tag: string; say: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h3>{title}<Tag className="after">{tag}</Tag></h3>
      <p className="quiet">{say}</p>
      <ul>{children}</ul>
    </section>
  )
}

function Missing({ ledger, figures }: { ledger: string; figures: SentReport['missing'] }) {
  const kept = register.ledgers.get(ledger)
  const writes = useMay(kept?.by ?? 'clerk')
  return (
    <li>
      <span title={[...new Set(figures.map(({ label }) => label))].join('、')}>{figures[0]!.ledgerLabel}</span>
      {writes ? (
        <span className="ways">
          <Link to="/l/$ledger/new" params={{ ledger }}>去登记</Link>
          {kept?.zero && <NoneHeld ledger={ledger} />}
        </span>
      ) : <Link to="/l/$ledger" params={{ ledger }}>去看看</Link>}
    </li>
  )
}

/** Mostly the same few records are missing from several figures of their ledger. */
function Straddling({ ledger, figures }: { ledger: string; figures: readonly SentFigure[] }) {
  const why = useWhy()
  return (
    <li>
      <span>{register.ledgers.get(ledger)?.label}</span><span>{mostOf(figures)} 条</span>
      <span className="affected quiet">少计在：{figures.map(({ name, union, period, label }, i) => <Fragment key={name}>
        <span className="whole"><button type="button" className="figure" onClick={() => why({ name, union, period })}>{label}</button>{i < figures.length - 1 && '、'}</span>
        <wbr />
      </Fragment>)}</span>
    </li>
  )
}

function mostOf(figures: readonly SentFigure[]): number {
  return Math.max(...figures.map(({ trail }) => trail.straddling))
}

/** The first of a long list; the others on demand. */
const FIRST = 8

function folded(rows: readonly ReactNode[]): readonly ReactNode[] {
  const rest = rows.slice(FIRST)
  if (rest.length === 0) return rows
  return [...rows.slice(0, FIRST), <li key="rest" className="rest"><details><summary>还有 {rest.length} 项</summary><ul>{rest}</ul></details></li>]
}
