"""What every feature may use and no feature owns."""
