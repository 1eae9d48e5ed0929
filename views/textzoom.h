// SPDX-License-Identifier: MIT
#pragma once

namespace pooldesigner {

// The size of all text, in percent of what the platform asks for.
inline constexpr int kTextZoomMin = 70;
inline constexpr int kTextZoomMax = 200;
inline constexpr int kTextZoomStep = 10;

// The nearest size there is.
int nearestTextZoom(int percent);

int textZoom();
// Takes the nearest size there is; takes effect on every widget at once, and on those to come.
void setTextZoom(int percent);

} // namespace pooldesigner
