import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { ruleHelp } from "../../domain/help/index";
import { factsOf } from "../../domain/help/rule-facts";
import { severityTitle } from "../summary";
import { HelpPart } from "./HelpPart";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, overflowWrap: "anywhere" },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  severity: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export interface HelpViewProps {
  /** The rule's id. */
  readonly rule: string;
  readonly onClose: () => void;
}

const meaning = { error: "pasti ada yang salah", inconsistency: "dua tempat berbeda, belum tentu yang mana yang salah", warning: "akan ditanyakan pereviu" };

/** A page of help on one rule: why it matters, an example, how to mend it, and what it rests on. */
export function HelpView({ rule, onClose }: HelpViewProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => view.current?.querySelector("button")?.focus(), []);
  const facts = factsOf(rule);
  const help = ruleHelp.find((page) => page.rule === rule);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} aria-keyshortcuts="Escape" onClick={onClose}>
          Kembali
        </Button>
      </header>
      <main className={styles.page} data-help={rule}>
        <h1 className={styles.title}>{facts?.title ?? rule}</h1>
        {facts && (
          <p className={styles.severity}>
            {severityTitle[facts.severity]}: {meaning[facts.severity]}
          </p>
        )}
        {help && <HelpPart title="Mengapa penting">{help.why}</HelpPart>}
        {help && <HelpPart title="Contoh">{help.example}</HelpPart>}
        {help && (
          <HelpPart title="Cara memperbaiki">
            <ol className={styles.steps}>
              {help.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </HelpPart>
        )}
        {facts && <HelpPart title="Dasar">{facts.basis}</HelpPart>}
        {facts && <HelpPart title="Yang tidak diperiksa">{facts.notChecked}</HelpPart>}
      </main>
    </div>
  );
}
