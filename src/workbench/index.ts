import "./page/workbench.css";
import { say, showFailure } from "./page/status";

// The grid is large: the page shows at once, and says what it waits for.
say("Memuat lembar kerja…");
import("./page/start-workbench").then(({ startWorkbench }) => startWorkbench()).catch((error: unknown) => showFailure("Lembar kerja tidak dapat dimuat. Muat ulang halaman ini.", error));
