import { App, ConfigProvider, theme, type ThemeConfig } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'

/** How the pages look on this device. */
export type Look = { dark: boolean; large: boolean }

const KEPT = 'niangjia.look'
const Looks = createContext<{ look: Look; setLook: (look: Look) => void }>({ look: { dark: false, large: false }, setLook: () => {} })

export function useLook() {
  return use(Looks)
}

export function Themed({ children }: { children: ReactNode }) {
  const [look, setLook] = useState(kept)
  useEffect(() => {
    localStorage.setItem(KEPT, JSON.stringify(look))
    document.documentElement.dataset['look'] = [look.dark && 'dark', look.large && 'large'].filter(Boolean).join(' ')
  }, [look])
  return (
    <Looks value={{ look, setLook }}>
      <ConfigProvider locale={zhCN} theme={themeOf(look)} csp={{ nonce: nonce() }} button={{ autoInsertSpace: false }} getPopupContainer={near}>
        <App message={{ maxCount: 2 }}>{children}</App>
      </ConfigProvider>
    </Looks>
  )
}

function themeOf({ dark, large }: Look): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#d9654f' : '#9f2d20', colorInfo: dark ? '#ffb3a3' : '#9f2d20', colorLink: dark ? '#f0907e' : '#9f2d20',
      colorError: dark ? '#ff9b82' : '#b3261e', colorSuccess: dark ? '#7fb77e' : '#2e6b3a', colorWarning: dark ? '#e0a84f' : '#8a5a00',
      ...soft(dark),
      colorBgLayout: dark ? '#171412' : '#f7f4ef', colorBgBase: dark ? '#1f1b18' : '#ffffff',
      colorTextBase: dark ? '#f2ece6' : '#231f1c',
      // WCAG AA: the library's own greys are too light to read.
      colorTextPlaceholder: dark ? '#a69c93' : '#736a62', colorTextDescription: dark ? '#b8aea5' : '#635b54', colorTextTertiary: dark ? '#b8aea5' : '#635b54',
      colorTextQuaternary: dark ? '#a69c93' : '#736a62', colorTextDisabled: dark ? '#a69c93' : '#736a62',
      fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
      fontSize: large ? 18 : 15, borderRadius: 8, controlHeight: large ? 44 : 36, motionDurationMid: '0.12s', motionDurationSlow: '0.18s',
    },
    components: { Segmented: { trackBg: dark ? '#120f0d' : '#ece5dc', itemSelectedBg: dark ? '#3a322c' : '#ffffff' } },
  }
}

/** Grounds and lines of inputs, notices and tags where those that the library mixes from our colours are muddy. */
function soft(dark: boolean): ThemeConfig['token'] {
  return dark
    ? { colorBgContainer: '#1f1b18', colorBgElevated: '#29231f', colorBorder: '#4f463e', colorInfoBg: '#33231f', colorInfoBorder: '#5d3a32', colorWarningBg: '#33290f', colorWarningBorder: '#5f4c1c', colorErrorBg: '#3a1f1a', colorErrorBorder: '#6b352b', colorSuccessBg: '#1d2b1e', colorSuccessBorder: '#355238' }
    : { colorInfoBg: '#f8eeea', colorInfoBorder: '#e6c9c0', colorWarningBg: '#fdf3dc', colorWarningBorder: '#e6cf9a', colorErrorBg: '#fdebe8', colorErrorBorder: '#efc0b8', colorSuccessBg: '#eaf4ea', colorSuccessBorder: '#bcd9bd' }
}

function kept(): Look {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Look>
    return { dark: found.dark ?? matchMedia('(prefers-color-scheme: dark)').matches, large: found.large ?? false }
  } catch {
    return { dark: false, large: false }
  }
}

/** What opens over a dialog must stand in it, for the rest of the page is below; elsewhere it stays in its landmark. */
function near(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest<HTMLElement>('dialog, main, header') ?? document.body
}

/** Styles made at run time carry the page's nonce, which the server's policy asks for. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
}
