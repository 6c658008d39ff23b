// Let Redoc draw the bundle that stands in this page. Nothing is fetched.
(() => {
  "use strict";
  const bar = document.querySelector(".bar");
  const starting = document.getElementById("starting");
  if (!window.Redoc) {
    starting.textContent =
      "The file assets/redoc.standalone.js is not beside this page. Keep the folder together, as it is in generated/docs.";
    return;
  }
  const bundle = JSON.parse(document.getElementById("bundle").textContent);
  const options = {
    downloadUrls: JSON.parse(document.getElementById("downloads").textContent),
    hideSingleRequestSampleTab: true,
    jsonSamplesExpandLevel: 3,
    sanitize: true,
    // The bar only stays at the top of the window where there is room for it.
    scrollYOffset: () => (getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0),
    theme: {
      colors: { primary: { main: "#0b5394" } },
      typography: {
        fontFamily: getComputedStyle(document.body).fontFamily,
        fontSize: "15px",
        headings: { fontFamily: getComputedStyle(document.body).fontFamily, fontWeight: "600" },
        code: { color: "#1b2430", backgroundColor: "#eef1f5", wrap: true },
      },
      sidebar: { width: "290px" },
      rightPanel: { backgroundColor: "#1c2735" },
    },
  };
  // A pause, so that the words about waiting are on the screen before the work begins.
  setTimeout(() => {
    window.Redoc.init(bundle, options, document.getElementById("redoc"), (error) => {
      if (error) {
        starting.textContent = `The reference could not be drawn: ${error.message}`;
      } else {
        starting.remove();
      }
    });
  }, 30);
})();
