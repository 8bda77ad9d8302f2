import { Segmented } from 'antd'
import { useLook } from '../../theme.tsx'

/** How the pages look on this device. */
export function LookSettings() {
  const { look, setLook } = useLook()
  return (
    <section className="panel" aria-labelledby="look">
      <h2 id="look">显示</h2>
      <div className="about">
        <Segmented aria-label="字号" value={look.large} onChange={large => setLook({ ...look, large })} options={[{ value: false, label: '一般字号' }, { value: true, label: '大字号' }]} />
        <Segmented aria-label="颜色" value={look.dark} onChange={dark => setLook({ ...look, dark })} options={[{ value: false, label: '浅色' }, { value: true, label: '深色' }]} />
      </div>
      <p className="quiet">只对这台电脑或手机有效。</p>
    </section>
  )
}
