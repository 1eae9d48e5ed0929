// SPDX-License-Identifier: MIT
#pragma once

namespace pooldesigner {

// The size of all text, in percent of what the platform asks for; kept between sessions.
inline constexpr int kTextZoomMin = 70;
inline constexpr int kTextZoomMax = 200;

int textZoom();
// Clamped to the limits; takes effect on every widget at once, and on those to come.
void setTextZoom(int percent);
// Brings back what the person chose last.
void restoreTextZoom();

} // namespace pooldesigner
