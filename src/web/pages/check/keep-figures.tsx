import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { parsePeriod } from '#kit/period.ts'
import { titleOf } from '#reader/whereabouts.ts'
import { doors } from '../../doors.ts'
import type { CheckedText } from '../../sent.ts'
import { useMay, useSession } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'
import { isWrong, placesOf } from './places.ts'

/** Of a report of a year that is over: its figures can be kept as 报告数, for later drafts to be held against. What is still doubtful is left out. */
export function KeepFigures({ checked, passed }: { checked: CheckedText; passed: readonly string[] }) {
  const { me } = useSession()
  const writes = useMay('clerk')
  const { message } = App.useApp()
  const keep = useMutation({
    mutationFn: () => {
      const { text, unionId: union, period } = checked
      return doors.keepReported({
        text, union, period, source: titleOf(text) ?? '往年报告',
        except: placesOf(checked, passed).filter(place => place.claim !== undefined && isWrong(place)).map(({ start }) => start),
      })
    },
    onError: error => void message.error(sayError(error)),
  })
  const undo = useMutation({
    mutationFn: (batch: string) => doors.undo({ batch }), onError: error => void message.error(sayError(error)),
    onSuccess: () => {
      keep.reset()
      void message.success('已撤销')
    },
  })
  if (!writes || parsePeriod(checked.period).last >= `${me.today.slice(0, 4)}-01-01`) return null
  const kept = keep.data
  return (
    <div className="panel keep-figures" role="group" aria-label="收存往年报告">
      {kept ? (
        <>
          <p role="status">收存了 {kept.taken} 个数{kept.left.length > 0 && `，另有 ${kept.left.length} 个没有收：有疑问的、打算做的，或不是本工会的`}。</p>
          <Link className="plain-link" to="/past">看往年报告</Link>
          {kept.taken > 0 && <Button loading={undo.isPending} onClick={() => undo.mutate(kept.batch)}>撤销</Button>}
        </>
      ) : (
        <>
          <p>这是往年的报告。看过以后，可以把里面的数收存下来，以后核对新稿时拿来比。</p>
          <Button loading={keep.isPending} onClick={() => keep.mutate()}>收存这份报告的数</Button>
        </>
      )}
    </div>
  )
}
