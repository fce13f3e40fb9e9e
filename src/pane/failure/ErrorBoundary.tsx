import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Diagnostics } from "./Diagnostics";
import { FullPage } from "./FullPage";

interface Caught {
  readonly error: unknown;
}

/** Never a blank pane: whatever fails while drawing is shown, with diagnostics to copy and a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly caught: Caught | null }> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return (
      <FullPage title="Panel berhenti karena kesalahan">
        <p>Buku kerja tidak diubah oleh kesalahan ini. Muat panel sekali lagi; bila terulang, kirim diagnostik di bawah kepada pengelola add-in.</p>
        <Button appearance="primary" onClick={() => this.setState({ caught: null })}>
          Muat panel lagi
        </Button>
        <Diagnostics error={caught.error} />
      </FullPage>
    );
  }
}
