import { Button } from "@fluentui/react-components";
import { FullPage } from "./FullPage";

/** What the start of the page found. */
export type StartObstacle =
  | { readonly why: "no-office" }
  | { readonly why: "no-answer" }
  | { readonly why: "not-excel" }
  | { readonly why: "too-old"; readonly message: string };

const title: { readonly [why in StartObstacle["why"]]: string } = {
  "no-office": "Office.js tidak dapat dimuat",
  "no-answer": "Excel belum menjawab",
  "not-excel": "Buka panel ini dari Excel",
  "too-old": "Versi Excel ini belum didukung",
};

function explain(obstacle: StartObstacle): string {
  switch (obstacle.why) {
    case "no-office":
      return "Panel ini membutuhkan pustaka Office dari Microsoft. Periksa sambungan internet, lalu muat ulang.";
    case "no-answer":
      return "Panel menunggu jawaban Excel. Bila ada sel yang sedang disunting, tekan Enter; bila tetap begini, muat ulang.";
    case "not-excel":
      return "Halaman ini adalah panel LAKIP untuk Excel dan hanya bekerja di dalam Excel. Buka buku kerja di Excel, lalu pilih LAKIP → Panel pada pita.";
    case "too-old":
      return obstacle.message;
  }
}

/** Said in the pane's place when it cannot run here. */
export function CannotStart({ obstacle }: { readonly obstacle: StartObstacle }) {
  const again = obstacle.why === "no-office" || obstacle.why === "no-answer";
  return (
    <FullPage title={title[obstacle.why]}>
      <p>{explain(obstacle)}</p>
      {again && (
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Muat ulang
        </Button>
      )}
    </FullPage>
  );
}
