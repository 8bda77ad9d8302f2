import { AboutChooser } from '../../shell/about-chooser.tsx'
import { useChosen } from './chosen.ts'
import { Depth } from './depth.tsx'
import { Overview } from './overview.tsx'
import './figures.css'

/** How much of what, where and when: all indicators, or one of them taken apart. */
export function Figures() {
  const chosen = useChosen()
  return (
    <>
      <div className="head"><h1>数据</h1><span className="grow" /><AboutChooser /></div>
      {chosen ? <Depth key={chosen.id} indicator={chosen} /> : <Overview />}
    </>
  )
}
