import { Button, Tag } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { doors } from '../../doors.ts'
import type { ImportNote } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { useQuestion } from '../../show/dialog.tsx'
import type { Past } from './reports.ts'

type Props = { report: Past; unionName: string; batch: ImportNote | undefined }

/** One past report: what it said, in its own words, and where. All of it can be taken back at once; a single figure at its own page. */
export function PastReport({ report: { period, source, figures }, unionName, batch }: Props) {
  const writes = useMay('clerk')
  const queries = useQueryClient()
  const { ask, dialog } = useQuestion()
  const takeBack = ({ id }: ImportNote) => ask({
    title: '撤销这份报告的收存？', say: `“${source}”的 ${figures.length} 个报告数会撤掉，核对文稿时不再拿来比。`, yes: '撤销', danger: true,
    work: async () => {
      await doors.undo({ batch: id })
      await queries.invalidateQueries()
    },
  })
  return (
    <details className="panel past-report" open>
      <summary><h2>{sayPeriod(parsePeriod(period))}　{unionName}</h2><span className="quiet">{source}，{figures.length} 个数</span></summary>
      {writes && batch && <Button size="small" onClick={() => takeBack(batch)} aria-label={`撤销收存，${source}`}>撤销收存</Button>}
      <div className="scroll" tabIndex={0} role="region" aria-label={`${source}的报告数`}>
        <table className="many">
          <thead><tr><th scope="col">项目</th><th scope="col" className="number">报告数</th><th scope="col">原文</th></tr></thead>
          <tbody>
            {figures.map(({ id, means, indicator, said, words }) => (
              <tr key={id}>
                <th scope="row">{means}{indicator === null && <Tag className="after">台账没有这一项</Tag>}</th>
                <td className="number" data-label="报告数"><Link to="/l/$ledger/$id" params={{ ledger: 'reported', id }}>{said}</Link></td>
                <td className="quiet" data-label="原文">{words.replace('＿', said)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dialog}
    </details>
  )
}
