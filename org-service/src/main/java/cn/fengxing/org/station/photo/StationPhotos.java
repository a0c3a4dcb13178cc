package cn.fengxing.org.station.photo;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** What is sent for a station by who keeps one, and seen by everybody. */
@Singleton
class StationPhotos implements AttachmentPurpose {

    static final String CODE = "STATION_PHOTO";
    static final int MOST = 9;

    private static final long MAX_BYTES = 10 << 20;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return FileType.photos();
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(StationKeeping.KEEPERS);
    }

    @Override
    public boolean mayRead(Caller caller, UUID stationId) {
        return true;
    }
}
