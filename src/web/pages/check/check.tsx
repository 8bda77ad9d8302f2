import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { CheckedText } from '../../sent.ts'
import { PeriodInput } from '../../inputs/period-input.tsx'
import { UnionInput } from '../../inputs/union.tsx'
import { useSession } from '../../session.tsx'
import { Checked } from './checked.tsx'
import { KeepFigures } from './keep-figures.tsx'
import { Outputs } from './outputs.tsx'
import { Several } from './several.tsx'
import { useChecking } from './use-checking.ts'
import { WhichPeriod } from './which-period.tsx'
import { WhichUnion } from './which-union.tsx'
import { Writing } from './writing.tsx'
import './check.css'

/** Any text held against the ledgers: pasted or from a file, gone through place by place, put right, taken away; or several reports in one table. */
export function CheckPage() {
  const { me } = useSession()
  const checking = useChecking()
  const { draft: { texts, period, passed, several, at, file, others, rewriting }, checked, union, about, usual, busy, said } = checking
  const text = texts.at(-1)
  const shown = checked !== undefined && text !== undefined && !rewriting
  return (
    <div className="check">
      <div className="head">
        <h1>核对文稿</h1>{shown && file && <span className="quiet">{file.name}</span>}<span className="grow" />
        <div className="about" role="group" aria-label="哪个工会、哪段时间">
          <UnionInput value={union} onChange={checking.chooseUnion} label="工会" />
          <PeriodInput value={about} onChange={checking.choosePeriod} today={me.today} />
        </div>
      </div>
      {text === undefined && several ? <Several key={several.map(file => file.name).join()} files={several} checking={checking} /> : shown ? (
        <>
          {checked.unknownUnion !== null ? <WhichUnion checked={checked} onChoose={checking.chooseUnion} />
            : checked.assumed ? <WhichPeriod today={me.today} assumed={checked.period} onChoose={checking.choosePeriod} />
            : period === null && about !== usual && <p className="quiet">文稿写的是{sayPeriod(parsePeriod(about))}，就按这段时间核对。不对的话，请在右上方另选。</p>}
          {said && <p className="fault" role="alert">{said}</p>}
          {others.length > 0 && !busy && <p className="quiet" role="status">与“{others.map(({ title }) => title).join('、')}”比过了，{sayAlike(checked)}。</p>}
          {!checked.assumed && checked.unknownUnion === null && <KeepFigures checked={checked} passed={passed} />}
          <Checked key={at && `${at.start} ${at.end}`} checked={checked} passed={passed} at={at} onPutRight={checking.putRight} onPass={checking.pass}>
            <Outputs checking={checking} checked={checked} />
          </Checked>
        </>
      ) : <Writing key={text} text={text ?? ''} busy={busy} said={said} onText={checking.takeText} onFiles={checking.takeFiles} {...rewriting && {
        onCancel: () => checking.rewrite(false),
      }} />}
    </div>
  )
}

function sayAlike({ findings }: CheckedText): string {
  const alike = findings.filter(({ other }) => other).length
  return alike === 0 ? '没有雷同的段落' : `有 ${alike} 段雷同`
}
