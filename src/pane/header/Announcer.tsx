import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface AnnouncerProps {
  readonly text: string;
  readonly turn: number;
}

/** Heard, not seen. The same words are heard again because a blank changes them every other turn. */
export function Announcer({ text, turn }: AnnouncerProps) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} aria-live="polite" data-announcer>
      {text + (turn % 2 === 0 ? "\u00a0" : "")}
    </div>
  );
}
